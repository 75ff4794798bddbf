// Also runs in the browser.
import { asksOnly } from './question-words.ts';
import { searchWords } from './search-words.ts';
import { wordStem } from './word-stem.ts';

const known = new Map<string, string>();

/** The stem of a word, worked out once. */
export function stemOnce(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const stem = wordStem(word);
  known.set(word, stem);
  return stem;
}

/** The stems of the words of a text that say what it is about: compounds whole and in parts. */
export function tellingStems(text: string): string[] {
  return wordsAndParts(text)
    .filter((word) => !asksOnly(word))
    .map(stemOnce);
}

/** The words of a text in order, each followed by its parts where it is a compound. */
export function wordsAndParts(text: string): string[] {
  return searchWords(text).flatMap(({ whole, parts }) => [whole, ...parts]);
}

// With these a space, a hyphen and nothing are one spelling: “sub group”, “sub-group”, “subgroup”.
const beginnings = new Set('anti co inter multi non pre semi sub'.split(' '));
const restLength = 3;
const firstLength = 4;

/** Whether two words side by side may be one word in another spelling; “as set” is never “asset”. */
export function mayBeOneWord(first: string, second: string): boolean {
  if (!isLetters(first) || !isLetters(second)) return false;
  return (
    (beginnings.has(first) && second.length >= restLength) ||
    (first.length >= firstLength && second.length > 1)
  );
}

/** The two parts of a word that begins as such words do: “sub” and “groups”. */
export function partsOfOneWord(word: string): [string, string] | undefined {
  for (const first of beginnings) {
    const rest = word.slice(first.length);
    if (word.startsWith(first) && rest.length > restLength) return [first, rest];
  }
  return undefined;
}

function isLetters(word: string): boolean {
  return /^\p{L}+$/u.test(word);
}
