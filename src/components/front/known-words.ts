import { searchWords } from '../../english/search-words.ts';
import { wordStem } from '../../english/word-stem.ts';
import type { Pagefind, PagefindData } from './pagefind.ts';

// The index gives the nearest words first.
const looked = 12;
const shortestHalf = 2;

/**
 * The words to ask the index for, so that it finds each of the words typed; nothing where it knows one not.
 *
 * Left to itself the index shortens a word that it does not know until something begins like it, so that
 * “smoking” finds every “S”, and leaves out a word of which it knows not even the first letter.
 */
export async function knownWords(
  typed: readonly string[],
  pagefind: Pagefind,
): Promise<readonly string[] | undefined> {
  const known = await Promise.all(typed.map((word) => knownWord(word, pagefind)));
  const found = known.filter((word) => word !== undefined);
  return found.length === typed.length ? found : undefined;
}

/** Asks the index for words that stand side by side, exactly so. */
export function asPhrase(words: readonly string[]): string {
  return `"${words.join(' ')}"`;
}

/** Where a word typed as one may be two: every place with some letters on both sides. */
export function halvesOf(word: string): [string, string][] {
  return Array.from({ length: Math.max(0, word.length - 2 * shortestHalf + 1) }, (_, index) => {
    const at = index + shortestHalf;
    return [word.slice(0, at), word.slice(at)];
  });
}

async function knownWord(word: string, pagefind: Pagefind): Promise<string | undefined> {
  const begun = (await wordsFound(word, pagefind)).some((found) => found.startsWith(word));
  if (begun) return word;
  const stem = wordStem(word);
  // Another form of the word stands in the register: each record with one form has them all.
  return (await wordsFound(stem, pagefind)).find((found) => wordStem(found) === stem);
}

async function wordsFound(word: string, pagefind: Pagefind): Promise<string[]> {
  const { results } = await pagefind.search(word, { filters: {} });
  const found = await Promise.all(results.slice(0, looked).map((result) => result.data()));
  return found.flatMap(wordsOf);
}

function wordsOf({ raw_content, meta }: PagefindData): string[] {
  return [raw_content, ...Object.values(meta)].flatMap((text) =>
    searchWords(text).flatMap(({ whole, parts }) => [whole, ...parts]),
  );
}
