import type { Omission } from '../../model/source-record.ts';
import type { CoverageProblem } from '../register.ts';
import { splitWords, tokensOf } from './source-words.ts';

/** Entries of `omitted` with their numbers, by the number of the word of the source that each begins with. */
export type Omitted = ReadonlyMap<number, { readonly count: number; readonly omission: number }>;

/** Finds where the words begin that a source record leaves out; the first entry that cannot be found is a problem. */
export function placeOmissions(
  words: readonly string[],
  omitted: readonly Omission[],
): { omitted: Omitted; problem?: CoverageProblem } {
  const starts = new Map<number, { count: number; omission: number }>();
  for (const [omission, { after, count }] of omitted.entries()) {
    const places = placesAfter(words, splitWords(after));
    if (places.length !== 1) {
      const found = places.length === 0 ? 'do not stand' : `stand ${places.length} times`;
      const message = `The words in \`after\` ${found} in the source. Quote words that stand there once.`;
      const span = places.length === 0 ? firstStray(words, after) : { start: 0, end: after.length };
      return { omitted: starts, problem: { message, at: { omission, field: 'after', span } } };
    }
    // Nothing left out would be passed over for ever.
    if (count > 0) starts.set(places[0]!, { count, omission });
  }
  return { omitted: starts };
}

// The first word with which the phrase leaves the source.
function firstStray(words: readonly string[], after: string): { start: number; end: number } {
  const phrase = tokensOf(after).filter(({ isWord }) => isWord);
  const agreed = phrase.findIndex(
    (_, order) =>
      placesAfter(
        words,
        phrase.slice(0, order + 1).map(({ text }) => text),
      ).length === 0,
  );
  const { start, text } = phrase[agreed] ?? { start: 0, text: after };
  return { start, end: start + text.length };
}

function placesAfter(words: readonly string[], phrase: readonly string[]): number[] {
  const places: number[] = [];
  for (let start = 0; start + phrase.length <= words.length; start++) {
    if (phrase.every((word, i) => words[start + i] === word)) places.push(start + phrase.length);
  }
  return places;
}
