import type { PagefindData } from './pagefind.ts';

const sharedLetters = 4;

/**
 * Whether what was found has anything to do with the words asked for.
 *
 * Pagefind shortens a word it does not know until something begins like it, so that
 * “smoking” finds every “S”. We would rather say that there is nothing. Each word of
 * the query must begin like a word that was marked, or like one in a heading or topic.
 */
export function isRealMatch(
  query: string,
  found: readonly Pick<PagefindData, 'excerpt' | 'meta'>[],
): boolean {
  const marked = found.flatMap(({ excerpt }) =>
    [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].flatMap((match) => wordsIn(match[1]!)),
  );
  const named = found.flatMap(({ meta }) => Object.values(meta).flatMap(wordsIn));
  const known = [...marked, ...named];
  return wordsIn(query).every((word) =>
    known.some((other) => other.startsWith(word.slice(0, sharedLetters))),
  );
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
