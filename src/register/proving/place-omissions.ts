import type { LineRange, Omission } from '../../model/source-record.ts';
import type { CoverageProblem } from '../register.ts';
import type { CleanSource } from './source-words.ts';
import { splitWords, tokensOf } from './source-words.ts';

/** Entries of `omitted` with their numbers, by the number of the word of the source that each begins with. */
export type Omitted = ReadonlyMap<number, { readonly count: number; readonly omission: number }>;

/** Where the words begin that a source record leaves out. */
export interface PlacedOmissions {
  readonly omitted: Omitted;
  /** How many words each entry leaves out. */
  readonly counts: readonly number[];
  /** The first entry that cannot be found. */
  readonly problem?: CoverageProblem;
}

type SourceLines = Pick<CleanSource, 'words' | 'lines' | 'lineCount'>;
type Stretches = readonly { readonly start: number; readonly count: number }[];

/** Finds where the words begin that a source record leaves out; the first entry that cannot be found is a problem. */
export function placeOmissions(source: SourceLines, omitted: readonly Omission[]): PlacedOmissions {
  const starts = new Map<number, { count: number; omission: number }>();
  const counts: number[] = [];
  for (const [omission, entry] of omitted.entries()) {
    const found =
      entry.lines === undefined
        ? afterWords(source, { entry, omission })
        : onLines(source, { ranges: entry.lines, omission });
    if ('message' in found) return { omitted: starts, counts, problem: found };
    const twice = found.find(({ start }) => starts.has(start));
    if (twice !== undefined)
      return { omitted: starts, counts, problem: listedTwice(source, { ...twice, omission }) };
    for (const { start, count } of found) starts.set(start, { count, omission });
    counts.push(found.reduce((sum, { count }) => sum + count, 0));
  }
  return { omitted: starts, counts };
}

function afterWords(
  { words }: SourceLines,
  { entry, omission }: { entry: Omission; omission: number },
): Stretches | CoverageProblem {
  const { after = '', count = 0 } = entry;
  const places = placesAfter(words, splitWords(after));
  if (places.length !== 1) {
    const found = places.length === 0 ? 'do not stand' : `stand ${places.length} times`;
    const message = `The words in \`after\` ${found} in the source. Quote words that stand there once.`;
    const span = places.length === 0 ? firstStray(words, after) : { start: 0, end: after.length };
    return { message, at: { omission, field: 'after', span } };
  }
  // Nothing left out would be passed over for ever.
  return count > 0 ? [{ start: places[0]!, count }] : [];
}

// A line may hold signs alone, and then no word of it is left out.
function onLines(
  { lines, lineCount }: SourceLines,
  { ranges, omission }: { ranges: readonly LineRange[]; omission: number },
): Stretches | CoverageProblem {
  const beyond = ranges.find(({ last }) => last > lineCount);
  if (beyond !== undefined) {
    const message = `There is no line ${beyond.last}: the last one is ${lineCount}. Correct \`lines\`, or import the document again.`;
    return { message, at: { omission, field: 'lines' } };
  }
  const firstFrom = (line: number): number => {
    const found = lines.findIndex((one) => one >= line);
    return found < 0 ? lines.length : found;
  };
  return ranges
    .map(({ first, last }) => {
      const start = firstFrom(first);
      return { start, count: firstFrom(last + 1) - start };
    })
    .filter(({ count }) => count > 0);
}

function listedTwice(
  { lines }: SourceLines,
  { start, omission }: { start: number; omission: number },
): CoverageProblem {
  const message = `The words on line ${lines[start]!} are listed twice under \`omitted\`. Remove one of the two.`;
  return { message, at: { omission, field: 'lines' } };
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
