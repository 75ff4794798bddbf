import type { CharacterSpan } from '../../files/raw-span.ts';

/**
 * The first of some typed words that is not the one at its place in any of the texts that could be meant.
 *
 * Where all are the same and more should follow, the place after the last. White space does not count.
 */
export function firstDifference(typed: string, meant: readonly string[]): CharacterSpan {
  const words = [...typed.matchAll(/\S+/g)];
  const agreed = Math.max(0, ...meant.map((text) => agreement(words, text)));
  const word = words[agreed];
  if (word !== undefined) return { start: word.index, end: word.index + word[0].length };
  const end = typed.trimEnd().length;
  return { start: end, end };
}

function agreement(words: readonly RegExpExecArray[], text: string): number {
  const others = text.split(/\s+/);
  const first = words.findIndex(([word], order) => word !== others[order]);
  return first < 0 ? words.length : first;
}
