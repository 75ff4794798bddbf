import type { RasciParty } from '../../model/rasci.ts';
import { closeOf } from './outside-brackets.ts';

/** What a cell says where parties stand in the cells. */
export interface NamedParties {
  readonly named: readonly NamedParty[];
  /** Words that are set aside as naming no party. */
  readonly asides: readonly string[];
  /** Words that should name a party, and name none that is listed. */
  readonly strays: readonly string[];
}

export interface NamedParty {
  readonly id: string;
  /** The name as it stands in the cell. */
  readonly written: string;
  readonly inBrackets: boolean;
  /** What stands in brackets or after a dash behind the name. */
  readonly note: string | undefined;
}

interface Name {
  readonly words: string;
  readonly id: string | undefined;
}

const nothing = /^(?:[-–—]+|n ?\/ ?a|n\.a\.|none|nil)?$/i;

/**
 * Reads which parties a cell names: `ICB, the councils and Healthwatch (from 2026)`.
 *
 * Listed names are found first, the longest before the shorter, so that “Health and Wellbeing
 * Board” is not taken apart at its “and”.
 */
export function partiesIn(
  cell: string,
  {
    parties,
    asides = [],
  }: { parties: readonly RasciParty[]; asides?: readonly string[] | undefined },
): NamedParties {
  const names: Name[] = [
    ...parties.flatMap(({ id, label, alsoWritten = [] }) =>
      [label, ...alsoWritten].map((words) => ({ words: plain(words), id })),
    ),
    ...asides.map((words) => ({ words: plain(words), id: undefined })),
  ].sort((a, b) => b.words.length - a.words.length);
  const found: Found = { named: [], asides: [], strays: [] };
  for (const line of cell.split('\n')) {
    const words = plain(line);
    if (!nothing.test(words)) readInto(found, { words, names, inBrackets: false });
  }
  return found;
}

interface Found {
  named: NamedParty[];
  asides: string[];
  strays: string[];
}

interface Reading {
  readonly words: string;
  readonly names: readonly Name[];
  readonly inBrackets: boolean;
}

const separator = /^(?:and\b|or\b|[,;/&+|•·\s]|[-–—](?=\s))+/i;
const marks = /^[*†‡§#^\u00B2\u00B3\u00B9]+/;
const article = /^the\s+/i;

function readInto(found: Found, { words, names, inBrackets }: Reading): void {
  let rest = words;
  let isAfterName = false;
  while (rest !== '') {
    const dash = isAfterName ? /^\s*[–—:]\s*|^\s+-\s+/.exec(rest)?.[0] : undefined;
    if (dash !== undefined) {
      const end = endOfNote(rest.slice(dash.length), names) + dash.length;
      addNote(found, rest.slice(dash.length, end));
      rest = rest.slice(end);
    }
    const mark = isAfterName ? marks.exec(rest)?.[0] : undefined;
    if (mark !== undefined) {
      addNote(found, `marked ${mark} in the document`);
      rest = rest.slice(mark.length);
    }
    rest = rest.replace(separator, '');
    if (nameAt(rest, names) === undefined) rest = rest.replace(article, '');
    if (rest === '') return;
    const opening = /^[([{]/.test(rest) ? closeOf(rest, 0) : undefined;
    const name = opening === undefined ? nameAt(rest, names) : undefined;
    if (opening !== undefined) {
      readBracket(found, { words: rest.slice(1, opening).trim(), names, inBrackets: isAfterName });
      rest = rest.slice(opening + 1);
      continue;
    }
    isAfterName = name !== undefined;
    if (name === undefined) {
      const stray = /^.(?:(?!\s(?:and|or|[&+])\s)[^,;/|([{])*/u.exec(rest)?.[0] ?? rest;
      found.strays.push(stray.trim());
      rest = rest.slice(stray.length);
      continue;
    }
    if (name.id === undefined) found.asides.push(rest.slice(0, name.words.length));
    else
      found.named.push({
        id: name.id,
        written: rest.slice(0, name.words.length),
        inBrackets,
        note: undefined,
      });
    rest = rest.slice(name.words.length);
  }
}

// `(ICB)` names it in brackets; `ICB (from 2026)` says something of it.
function readBracket(found: Found, { words, names, inBrackets: isAfterName }: Reading): void {
  const inside: Found = { named: [], asides: [], strays: [] };
  readInto(inside, { words, names, inBrackets: true });
  const isNames = inside.strays.length === 0 && inside.named.length > 0;
  if (isNames) found.named.push(...inside.named);
  else if (isAfterName) addNote(found, words);
  // What stands behind an unknown name is told with it.
  else if (found.strays.length > 0) found.strays.push(`${found.strays.pop()!} (${words})`);
  else found.strays.push(words);
}

function addNote(found: Found, note: string): void {
  const last = found.named.pop();
  if (last === undefined) found.strays.push(note.trim());
  else
    found.named.push({
      ...last,
      note: [last.note ?? '', note.trim()].filter((each) => each !== '').join('; '),
    });
}

// A note after a dash ends where the next party is named.
function endOfNote(words: string, names: readonly Name[]): number {
  for (const { index } of words.matchAll(/[,;/]/g)) {
    const after = words.slice(index).replace(separator, '').replace(article, '');
    if (nameAt(after, names) !== undefined) return index;
  }
  return words.length;
}

function nameAt(words: string, names: readonly Name[]): Name | undefined {
  return names.find(
    (name) =>
      words.slice(0, name.words.length).toLowerCase() === name.words.toLowerCase() &&
      !/^[\p{L}\p{N}]/u.test(words.slice(name.words.length)),
  );
}

function plain(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
