import type { CharacterSpan } from '../../../files/raw-span.ts';

/** Some words of a text that are a name of an entry. */
export interface NameMatch extends CharacterSpan {
  readonly id: string;
  readonly isAcronym: boolean;
}

/** A name as it may be written, and what it names; a longer name of something else names nothing. */
export interface Spelling {
  readonly written: string;
  readonly isAcronym: boolean;
  readonly id?: string;
}

interface Candidate extends Spelling {
  readonly pattern: RegExp;
  readonly secondWord: string | undefined;
}

/**
 * Makes a finder of names, however many there are.
 *
 * Shape: in order and without overlap: the longest name at a place is the one that is meant.
 *        A name in lower case is found in any case, one with a capital only as it stands.
 */
export function nameFinder(
  spellings: readonly Spelling[],
): (words: string) => readonly NameMatch[] {
  const byFirstWord = candidatesByFirstWord(spellings);
  return (words) => {
    const plain = straight(words);
    const all = [...plain.matchAll(/[\p{L}\p{N}]+/gu)];
    const lower = all.map(([word]) => word.toLowerCase());
    let free = 0;
    return all.flatMap(({ index: start }, order) => {
      const possible = byFirstWord.get(lower[order]!);
      if (possible === undefined || start < free) return [];
      const next = lower[order + 1] ?? '';
      const likely = possible.filter(({ secondWord }) => next.startsWith(secondWord ?? ''));
      const found = longestAt(start, { plain, likely });
      free = found[0]?.end ?? free;
      return found.flatMap(({ id, isAcronym, end }) =>
        id === undefined ? [] : [{ id, isAcronym, start, end }],
      );
    });
  };
}

// Looked up by first and second word, so that the work hardly grows with the number of names.
function candidatesByFirstWord(
  spellings: readonly Spelling[],
): ReadonlyMap<string, readonly Candidate[]> {
  const byFirstWord = new Map<string, Candidate[]>();
  for (const spelling of spellings) {
    const [first = '', secondWord] = straight(spelling.written)
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u);
    const candidate = { ...spelling, secondWord, pattern: patternOf(spelling) };
    const firstWords = secondWord === undefined ? [first, `${first}s`] : [first];
    for (const word of firstWords) {
      const others = byFirstWord.get(word) ?? [];
      byFirstWord.set(word, [...others, candidate]);
    }
  }
  return byFirstWord;
}

function patternOf({ written, isAcronym }: Spelling): RegExp {
  const isLowerCase = written === written.toLowerCase();
  const letters = straight(written)
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  const plural = isAcronym || isLowerCase ? 's?' : '';
  return new RegExp(`${letters}${plural}(?![\\p{L}\\p{N}])`, isLowerCase ? 'yiu' : 'yu');
}

function longestAt(
  start: number,
  { plain, likely }: { plain: string; likely: readonly Candidate[] },
): (Spelling & { readonly end: number })[] {
  const found = likely.flatMap(({ pattern, ...spelling }) => {
    pattern.lastIndex = start;
    return pattern.test(plain) ? [{ ...spelling, end: pattern.lastIndex }] : [];
  });
  const longest = Math.max(...found.map(({ end }) => end));
  return found.filter(({ end }) => end === longest);
}

function straight(text: string): string {
  return text.replaceAll('’', "'").replaceAll('\u00A0', ' ');
}
