import { heldBack } from '../../../model/withheld.ts';
import { oncePer } from '../../../register/once-per.ts';
import type { Constitution, PartnershipEntry } from '../../../register/register.ts';
import type { Path } from '../../../files/content-file.ts';
import type { Spot } from '../../check.ts';
import type { TextPiece } from './text-pieces.ts';
import { placeholderPieces, textPieces } from './text-pieces.ts';

/** Words that are published, and where they stand. */
export interface WrittenWords extends Pick<Spot, 'document' | 'path'> {
  readonly words: string;
  /** The part they belong to, by a name that holds none of its words. */
  readonly part: string;
  /** Which words these are, for a sentence: “The part under “Contacts””. */
  readonly where: (isPrivate: (words: string) => boolean) => string;
  readonly clause?: string;
  readonly body?: string;
}

// An address, digits, or a word that a name may follow. Most words of a register have none of them.
const sign = /@|\d[\d()\s-]{5}|\b(?:by|from)\b|author|originator|owner|contact|officer|reviewer/i;

/**
 * What a constitution’s pages print that could be about a person: its own words, and the register’s notes.
 *
 * The names of holders have rules of their own, and are not among them.
 */
export const writtenWords: (constitution: Constitution) => readonly WrittenWords[] =
  oncePer(writtenIn);

/** The same of the bodies without terms of their own. */
export const writtenOfListed: (partnership: PartnershipEntry) => readonly WrittenWords[] =
  oncePer(writtenInListed);

function writtenIn(constitution: Constitution): WrittenWords[] {
  const { documents, text } = constitution;
  const notes = (['constitution', 'facts', 'membership', 'rasci'] as const).flatMap((document) =>
    notesIn(documents[document]?.value, { document, path: [] }),
  );
  const besideText = [...text.byId.values()].flatMap(({ id, node, path }) =>
    (['asWritten', 'describedAs'] as const).flatMap((field) => {
      const note = (node as Partial<Record<typeof field, string>>)[field];
      const place = { document: 'text', path: [...path, field] } as const;
      return notesIn(note, place).map((written) => ({ ...written, clause: id }));
    }),
  );
  return [...ofPieces(textPieces(constitution)), ...besideText, ...notes];
}

function writtenInListed(partnership: PartnershipEntry): WrittenWords[] {
  const notes = (partnership.record.bodies ?? []).flatMap(({ words: _, ...body }, index) =>
    notesIn(body, { document: 'partnership', path: ['bodies', index] }).map((note) => ({
      ...note,
      body: body.id,
    })),
  );
  return [...ofPieces(placeholderPieces(partnership)), ...notes];
}

function ofPieces(pieces: readonly TextPiece[]): WrittenWords[] {
  return pieces.filter(({ words }) => sign.test(words)).map(ofPiece);
}

function ofPiece({ document, path, words, entry, kind, body }: TextPiece): WrittenWords {
  // An id made from a heading would repeat its words.
  const isNamedByWords = kind === 'heading' && entry.node.id === undefined;
  return {
    document,
    path,
    words,
    part: isNamedByWords ? entry.path.join('-') : entry.id,
    where: (isPrivate) => whereIs(entry, isPrivate),
    ...(body === undefined ? {} : { body }),
    clause: entry.id,
  };
}

function whereIs(
  { node, parent }: TextPiece['entry'],
  isPrivate: (words: string) => boolean,
): string {
  if (node.label !== undefined) return `The part numbered ${node.label.replace(/[.):]+$/, '')}`;
  if (parent === undefined) return 'This part';
  const { heading } = parent.node.kind === 'section' ? parent.node : { heading: undefined };
  if (heading !== undefined && !isPrivate(heading)) return `The part under “${heldBack(heading)}”`;
  return parent.parent === undefined ? 'This part' : whereIs(parent.parent, isPrivate);
}

// Quotes repeat the text. Names of holders and web addresses have rules of their own.
const notNotes = new Set(['quote', 'holders', 'url', 'link', 'website', 'id']);

function notesIn(
  value: unknown,
  { document, path }: Pick<Spot, 'document' | 'path'>,
): WrittenWords[] {
  const found: WrittenWords[] = [];
  const steps = [...path];
  const walk = (within: unknown): void => {
    if (typeof within === 'string') {
      if (sign.test(within)) found.push(noteOf(within.trim(), { document, path: [...steps] }));
      return;
    }
    if (typeof within !== 'object' || within === null) return;
    for (const [field, value] of Object.entries(within)) {
      if (notNotes.has(field)) continue;
      steps.push(Array.isArray(within) ? Number(field) : field);
      walk(value);
      steps.pop();
    }
  };
  walk(value);
  return found;
}

function noteOf(
  words: string,
  { document, path }: { document: Spot['document']; path: Path },
): WrittenWords {
  const field = path.findLast((step) => typeof step === 'string') ?? '';
  return {
    document,
    path,
    words,
    part: [document, ...path].join('-'),
    where: () => `The field \`${field}\` of \`${document}.yaml\``,
  };
}
