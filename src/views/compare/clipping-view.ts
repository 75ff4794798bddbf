// Also runs in the browser.
import { addresses } from '../addresses.ts';
import { readRef } from '../keeping/clipping-ref.ts';
import type { CompareBody } from './compare-body.ts';
import { citationOf, isNamed } from './compare-table.ts';
import { wholeClause } from './compare-words.ts';
import type { WordDocument } from '../word-document.ts';
import { inStyle } from '../word-document.ts';

/** One kept answer or clause, ready to show and to cite. */
export interface ClippingView {
  readonly ref: string;
  readonly title: string;
  readonly body: string;
  readonly href: string;
  /** Our reading; only for an answer. */
  readonly answer: string | undefined;
  readonly note: string | undefined;
  /** The document’s own words, in paragraphs. */
  readonly words: readonly string[];
  readonly citation: string;
  readonly rights: string;
  /** Whether the body, or its document, is over. */
  readonly isHistoric: boolean;
  /** What the register is called that has it. */
  readonly register: string;
}

/** Looks up what is kept; nothing where the register no longer has it. */
export function clippingView(ref: string, body: CompareBody): ClippingView | undefined {
  const read = readRef(ref);
  if (read === undefined || read.body !== body.key) return undefined;
  return read.kind === 'answer'
    ? answerClipping(ref, read.id, body)
    : clauseClipping(ref, read.id, body);
}

function answerClipping(ref: string, topic: string, body: CompareBody): ClippingView | undefined {
  // The topic comes from an address, and `constructor` is something that every object has.
  if (!Object.hasOwn(body.topics, topic)) return undefined;
  const answer = body.topics[topic]!;
  const { title, phrase, stateName, note, clauses } = answer;
  const names = clauses.map(({ clause }) => wholeClause(body, clause)?.name ?? clause);
  const lead = isNamed(answer) ? `${stateName}: ` : '';
  return {
    ref,
    title,
    body: body.name,
    href: addresses.body(body.key),
    answer: lead + phrase,
    note,
    words: clauses.map(({ quote }, index) => `“${quote}” (${names[index]!})`),
    citation: citationOf(body, [...new Set(names)].join('; '), clauses[0]?.clause),
    rights: body.rights,
    isHistoric: body.isHistoric,
    register: body.register,
  };
}

function clauseClipping(ref: string, id: string, body: CompareBody): ClippingView | undefined {
  const whole = wholeClause(body, id);
  if (whole === undefined) return undefined;
  return {
    ref,
    title: whole.name,
    body: body.name,
    href: whole.href,
    answer: undefined,
    note: undefined,
    words: whole.lines.map(({ text }) => text),
    citation: citationOf(body, whole.name, id),
    rights: body.rights,
    isHistoric: body.isHistoric,
    register: body.register,
  };
}

/** What stands under a clipping: whether it is of the past, where it is from, and who has the rights. */
export function sourceLines({
  isHistoric,
  citation,
  rights,
}: Pick<ClippingView, 'isHistoric' | 'citation' | 'rights'>): string[] {
  return [...(isHistoric ? ['Historic wording, no longer in force.'] : []), citation, rights];
}

export const clippingColumns = [
  'body',
  'title',
  'answer',
  'note',
  'words',
  'citation',
  'rights',
  'in force',
] as const;

/** The list as rows for a spreadsheet. */
export function clippingRows(
  clippings: readonly ClippingView[],
): Record<(typeof clippingColumns)[number], string>[] {
  return clippings.map(({ body, title, answer, note, words, citation, rights, isHistoric }) => ({
    body,
    title,
    answer: answer ?? '',
    note: note ?? '',
    words: words.join('\n'),
    citation,
    rights,
    'in force': isHistoric ? 'no' : 'yes',
  }));
}

/** The list as plain text, each clipping followed by its source. */
export function clippingText(clippings: readonly ClippingView[]): string {
  return clippings
    .map((clipping) =>
      [
        `${clipping.title}: ${clipping.body}`,
        clipping.answer,
        clipping.note,
        ...clipping.words,
        `Source: ${sourceLines(clipping).join(' ')}`,
      ]
        .filter((line) => line !== undefined)
        .join('\n'),
    )
    .join('\n\n');
}

/** The list as a Word document: a table, a row for each clipping. */
export function clippingDocument(
  clippings: readonly ClippingView[],
  address: string,
): WordDocument {
  return {
    title: 'Clippings',
    author: clippings[0]?.register ?? '',
    isLandscape: true,
    blocks: [
      { text: `Our readings and the documents’ words. Not the official source. ${address}` },
      {
        header: ['From', 'Kept', 'Source'],
        rows: clippings.map((clipping) => [
          [{ text: clipping.title, style: 'Strong' }, { text: clipping.body }],
          [
            ...(clipping.answer === undefined ? [] : [{ text: clipping.answer }]),
            ...(clipping.note === undefined ? [] : [inStyle('Small', clipping.note)]),
            ...clipping.words.map((text) => inStyle('Quote', text)),
          ],
          sourceLines(clipping).map((text) => inStyle('Small', text)),
        ]),
      },
    ],
  };
}
