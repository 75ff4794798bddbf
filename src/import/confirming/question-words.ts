import { inOneLine } from '../../files/editing/yaml-in-style.ts';
import type { YamlValue } from '../../files/editing/yaml-in-style.ts';
import { withFullStop } from '../../english/sentence.ts';
import { heldBack } from '../../model/withheld.ts';
import type { EvidenceInBody } from '../../model/evidence.ts';
import { bodyKey } from '../../register/body-key.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { ownPieces } from '../../register/text/own-pieces.ts';
import { plainSpaces } from '../../register/text/node-words.ts';
import type { IndexedNode, TextIndex } from '../../register/text/text-index.ts';
import { matrixRows } from '../../register/matrix/matrix-rows.ts';
import { clauseFullName } from '../../views/answers/clause-place.ts';
import { approvalsView } from '../../views/constitution/approvals-view.ts';
import { seatsView } from '../../views/constitution/seats-view.ts';
import { relationsView } from '../../views/partnerships/relations-view.ts';
import { factPhrase } from '../../views/phrases/fact-phrase.ts';
import { versionPhrase } from '../../views/phrases/version-phrase.ts';
import type { StillOpen } from './open-questions.ts';

/** A clause with the words that are quoted from it, and the lines around it. */
export interface QuoteInPlace {
  /** What the clause is called. */
  readonly clause: string;
  readonly before: string | undefined;
  /** The words of the clause, the quoted ones between `»` and `«`. */
  readonly words: string;
  readonly after: string | undefined;
}

/** What is asked, in plain words. */
export function questionOf({ about, body }: StillOpen, { topics, bodies }: Register): string {
  const name = bodies.get(body)?.name ?? body;
  switch (about.kind) {
    case 'topic':
      return topics.get(about.topic)!.question;
    case 'seats':
      return `Who sits on the ${withoutThe(name)}?`;
    case 'matrix':
      return 'Who does what?';
    case 'version':
      return 'Which version is this, and when is it from?';
    case 'summary':
      return `What is the ${withoutThe(name)} for, in one plain sentence?`;
    case 'place':
      return 'Which place does the partnership serve?';
    case 'relation':
      return `How does the ${withoutThe(name)} stand to others?`;
    case 'approval':
      return 'Who approved the document, and when?';
  }
}

function withoutThe(name: string): string {
  return name.replace(/^the /i, '');
}

/**
 * What would be read on the pages, line by line, if the answer that stands in the files were confirmed.
 *
 * Shape: `preview` is the register as it would then be; without it the answer is shown as it is typed.
 */
export function readingLines(
  { about, body, state }: StillOpen,
  { preview, typed }: { preview: Register | undefined; typed: YamlValue | undefined },
): string[] {
  if (state === 'silence') return ['The document says nothing on this.'];
  if (state === 'candidates' || state === 'unread' || state === 'missing') return [];
  const constitution = preview?.constitutions.get(body);
  if (preview === undefined || constitution === undefined)
    return typed === undefined ? [] : [inOneLine(typed)];
  switch (about.kind) {
    case 'topic':
      return [withFullStop(factPhrase(about.topic, { register: preview, constitution }))];
    case 'seats':
      return seatLines(constitution, preview);
    case 'matrix':
      return matrixLines(constitution);
    case 'version':
      return [withFullStop(versionPhrase(constitution.record))];
    case 'summary':
    case 'place':
      return [];
    case 'relation':
      return relationLine(about.index, { body, preview });
    case 'approval':
      return approvalsView(constitution)
        .slice(about.index, about.index + 1)
        .map(({ words }) => withFullStop(words));
  }
}

function seatLines(constitution: Constitution, register: Register): string[] {
  const { rows, totals, invitees } = seatsView(constitution, register);
  const seats = rows.map(({ label, count, organisations, terms }, index) => {
    const who = organisations.map(({ name }) => name).filter((name) => name !== label);
    const number = count === '1' ? '' : count;
    const said = [heldBack(label), number, who.join(', '), terms].filter(Boolean);
    return `${index + 1}. ${said.join('; ')}`;
  });
  const others = invitees.map(({ label, status }) => `${status}: ${heldBack(label)}`);
  return [...seats, ...totals, ...others];
}

function matrixLines({ rasci }: Constitution): string[] {
  if (rasci === undefined) return [];
  return matrixRows(rasci).map(({ activity, cells }) => {
    const parts = cells
      .filter(({ cell }) => cell.asWritten !== '')
      .map(({ party, cell }) => `${party.label} ${cell.asWritten}`);
    return `${activity.label}: ${parts.join(', ')}`;
  });
}

function relationLine(
  index: number,
  { body, preview }: { body: string; preview: Register },
): string[] {
  const [relation] = relationsView(preview.bodies.get(body)!, preview).slice(index);
  return relation === undefined ? [] : [`${relation.verb} ${relation.name}.`];
}

/** Each quote in its clause, with the lines before and after it. */
export function quotesInPlace(
  evidence: readonly EvidenceInBody[],
  body: string,
  register: Register,
): QuoteInPlace[] {
  const found = evidence.flatMap(({ clause, quote, in: other }) => {
    const home = other === undefined ? body : bodyKey(other, body.split('/')[0]!);
    const text = register.constitutions.get(home)?.text;
    const entry = text?.byId.get(clause);
    if (text === undefined || entry === undefined) return [];
    return [{ text, entry, quote, bearer: bearerOf(quote, entry) }];
  });
  // Several quotes from one paragraph are marked in it together.
  return [...Map.groupBy(found, ({ bearer }) => bearer).values()].map((same) =>
    quoteInPlace(
      same[0]!,
      same.map(({ quote }) => quote),
    ),
  );
}

interface Found {
  readonly text: TextIndex;
  readonly entry: IndexedNode;
  /** The part of the clause in which the quoted words stand. */
  readonly bearer: IndexedNode;
}

function bearerOf(quote: string, entry: IndexedNode): IndexedNode {
  const parts = [entry, ...partsWithWords(entry.children)];
  return parts.find((one) => printedLine(one).includes(plainSpaces(quote))) ?? entry;
}

function quoteInPlace({ text, entry, bearer }: Found, quotes: readonly string[]): QuoteInPlace {
  const all = partsWithWords(text.top);
  const at = all.indexOf(bearer);
  const around = (index: number): string | undefined =>
    index < 0 || all[index] === undefined ? undefined : heldBack(printedLine(all[index]));
  const marked = quotes.reduce(
    (words, quote) => words.replace(plainSpaces(quote), (found) => `»${found}«`),
    printedLine(bearer),
  );
  return {
    clause: clauseFullName(entry, text),
    before: around(at - 1),
    words: heldBack(marked),
    after: around(at + 1),
  };
}

function partsWithWords(entries: readonly IndexedNode[]): IndexedNode[] {
  return entries
    .flatMap((entry) => [entry, ...partsWithWords(entry.children)])
    .filter((entry) => printedLine(entry) !== '');
}

/** The words of one part of a text itself, its printed label before them. */
export function printedLine({ node }: IndexedNode): string {
  const words = plainSpaces(
    ownPieces(node)
      .map((piece) => piece.words)
      .join(' '),
  );
  return words === '' ? '' : [node.label, words].filter(Boolean).join(' ');
}
