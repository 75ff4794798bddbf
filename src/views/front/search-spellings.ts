import type { SearchWord } from '../../english/search-words.ts';
import { searchWords } from '../../english/search-words.ts';
import { wordStem } from '../../english/word-stem.ts';

/** What the words of all records know of each other: forms of one word, and compounds in their spellings. */
export interface OtherSpellings {
  /** The words that a record with this text is also to be found by, each once, in order. */
  also: (text: string) => string[];
}

// With these a space, a hyphen and nothing are one spelling: “sub group”, “sub-group”, “subgroup”.
const beginnings = new Set('anti co inter multi non pre semi sub'.split(' '));
const endings = new Set('based led wide'.split(' '));
const restLength = 3;
// Two words of this length are not put together by chance, as “as set” and “asset” are.
const wordLength = 4;

/**
 * Learns from every text how its words are spelled elsewhere in the register.
 *
 * The index finds what begins with the letters asked for, and knows nothing of spelling. So each record
 * also holds the other forms of its words (voting beside votes), compounds as one word (county-wide is
 * countywide) and, where the register itself shows that it is a compound, its parts and their joining.
 */
export function spellingsOf(texts: readonly string[]): OtherSpellings {
  const forms = new Map<string, Set<string>>();
  const compounds = new Map<string, Set<string>>();
  for (const text of texts) {
    for (const { whole, parts } of searchWords(text)) {
      for (const word of [whole, ...parts]) addTo(forms, wordStem(word), word);
      if (isLetters(parts)) addCompound(compounds, parts);
    }
  }
  // Only now is every word known; the pairs themselves would be too many to keep.
  for (const text of texts) {
    for (const pair of pairsIn(searchWords(text))) {
      const joined = pair.join('');
      const stem = wordStem(joined);
      const isWritten = forms.get(stem)?.has(joined) ?? false;
      const isKnown = compounds.get(stem)?.has(pair[0]) ?? false;
      if (!isKnown && !isAlwaysOne(pair) && !(isWritten && areWords(pair))) continue;
      addCompound(compounds, pair);
      addTo(forms, stem, joined);
    }
  }
  return { also: (text) => alsoFoundBy(searchWords(text), { forms, compounds }) };
}

interface Known {
  /** Words by their stem. */
  readonly forms: ReadonlyMap<string, ReadonlySet<string>>;
  /** How compounds begin, by the stem of the whole. */
  readonly compounds: ReadonlyMap<string, ReadonlySet<string>>;
}

function alsoFoundBy(words: readonly SearchWord[], { forms, compounds }: Known): string[] {
  const own = new Set(words.map(({ whole }) => whole));
  const found = new Set(words.flatMap(({ whole, parts }) => [whole, ...parts]));
  for (const word of [...found]) {
    for (const first of compounds.get(wordStem(word)) ?? []) {
      if (word.startsWith(first) && word.length > first.length) {
        found.add(first).add(word.slice(first.length));
      }
    }
  }
  for (const [first, second] of pairsIn(words)) {
    const joined = first + second;
    if (compounds.get(wordStem(joined))?.has(first)) found.add(joined);
  }
  for (const word of [...found])
    for (const form of forms.get(wordStem(word)) ?? []) found.add(form);
  // A word that begins another is found with it.
  return [...found].sort().filter((word, index, all) => {
    return !own.has(word) && !(all[index + 1]?.startsWith(word) ?? false);
  });
}

function pairsIn(words: readonly SearchWord[]): [string, string][] {
  return words
    .slice(1)
    .map(({ whole }, index): [string, string] => [words[index]!.whole, whole])
    .filter(isLetters);
}

function isAlwaysOne([first, second]: readonly [string, string]): boolean {
  return (
    (beginnings.has(first) && second.length >= restLength) ||
    (endings.has(second) && first.length >= restLength)
  );
}

function areWords(pair: readonly [string, string]): boolean {
  return pair.every(({ length }) => length >= wordLength);
}

function addCompound(compounds: Map<string, Set<string>>, parts: readonly string[]): void {
  const stem = wordStem(parts.join(''));
  for (let end = 1; end < parts.length; end++) addTo(compounds, stem, parts.slice(0, end).join(''));
}

function isLetters(parts: readonly string[]): boolean {
  return parts.length > 1 && parts.every((part) => /^\p{L}+$/u.test(part));
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}
