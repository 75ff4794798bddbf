import type { Statute } from '../../../model/knowledge/statute.ts';
import { plainSpaces } from '../../../register/text/node-words.ts';
import { oncePerConstitution, oncePerRegister } from '../../../register/once-per-register.ts';
import type { Constitution, Register } from '../../../register/register.ts';
import { textPieces } from '../words/text-pieces.ts';
import type { PlacedWords } from './placed.ts';

/** A title of an Act as an entry of content gives it. */
export interface KnownTitle {
  readonly kind: 'title' | 'misnomer' | 'short-form';
  readonly id: string;
  readonly statute: Statute;
}

/** An Act cited with its year: “Localism Act 2011”. */
export interface Citation extends PlacedWords {
  readonly year: string;
  /** Everything that the words without the year may stand for. */
  readonly known: readonly KnownTitle[];
}

interface Titles {
  readonly byKey: ReadonlyMap<string, readonly KnownTitle[]>;
  readonly pattern: RegExp;
}

const titlesOf = oncePerRegister(({ statutes }): Titles => {
  const all = [...statutes].flatMap(([id, statute]) =>
    [
      { kind: 'title' as const, written: statute.title },
      ...(statute.misnomers ?? []).map((written) => ({ kind: 'misnomer' as const, written })),
      ...(statute.shortForms ?? []).map((written) => ({ kind: 'short-form' as const, written })),
    ].map(({ kind, written }) => ({ written, title: { kind, id, statute } })),
  );
  const written = [...new Set(all.map((one) => one.written))].sort((a, b) => b.length - a.length);
  const byKey = Map.groupBy(all, (one) => keyOf(one.written));
  return {
    byKey: new Map([...byKey].map(([key, found]) => [key, found.map(({ title }) => title)])),
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(${written.map(patternOf).join('|')})(?:\\s+of)?\\s+(\\d{4})(?!\\d)`,
      'giu',
    ),
  };
});

/** Every citation of a known title in a document, in order. Looked for once. */
export const citationsIn = oncePerConstitution(findIn);

function findIn(constitution: Constitution, register: Register): readonly Citation[] {
  if (register.statutes.size === 0) return [];
  const { byKey, pattern } = titlesOf(register);
  // Few pieces of a text hold a year after “Act”: the rest need no closer look.
  const telling = textPieces(constitution).filter(({ words }) =>
    /\bAct\s+(?:of\s+)?\d{4}/i.test(words),
  );
  return telling.flatMap((piece) =>
    [...piece.words.matchAll(pattern)]
      .filter(({ index }) => !isInsideLongerTitle(piece.words.slice(0, index)))
      .map((match) => ({
        piece,
        at: { start: match.index, end: match.index + match[0].length },
        words: plainSpaces(match[0]),
        year: match[2]!,
        known: byKey.get(keyOf(match[1]!)) ?? [],
      })),
  );
}

// “Misuse of Drugs Act 1971” is another Act than the Drugs Act, whatever the year.
const beforeTitle = /(\p{Lu}[\p{L}’'-]*)\s+(?:(?:of|and|the|for|in|to|&)\s+)*$/u;
const openingWords = new Set([
  'The',
  'This',
  'Under',
  'By',
  'In',
  'See',
  'Per',
  'And',
  'Of',
  'For',
]);

function isInsideLongerTitle(before: string): boolean {
  const word = beforeTitle.exec(before)?.[1];
  return word !== undefined && !openingWords.has(word);
}

function keyOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^a-z]/g, '');
}

// Hyphens, commas, curly marks, capitals and “&” are ways of writing one title, and no mistakes.
function patternOf(title: string): string {
  return title
    .split(/[\s,]+/)
    .map((word) => (word === 'and' ? '(?:and|&)' : wordPattern(word)))
    .join(',?\\s+');
}

function wordPattern(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('-', '[- ]?')
    .replaceAll('’', "[’']");
}
