import { gutterOf } from './columns-of.ts';
import type { PrintedLine } from './printed-line.ts';
import { lineText } from './printed-line.ts';
import { commonSize } from './printed-lines.ts';

/** How the text of a document is set. */
export interface Setting {
  /** The size of most of its letters. */
  readonly size: number;
  /** From one line of a paragraph to the next, as a share of the size of the letters. */
  readonly leading: number;
  /** Where columns of its pages are parted, from the left edge. */
  readonly gutters: readonly number[];
}

const usualLeading = 1.25;

/** How a text is set, by lines that surely go on: those that begin with a small letter under a full line. */
export function settingOf(pages: readonly (readonly PrintedLine[])[]): Setting {
  const shares: number[] = [];
  for (const lines of pages)
    lines.slice(1).forEach((line, place) => {
      const before = lines[place];
      if (before === undefined || !isPlainPair(before, line)) return;
      const share = (line.base - before.base) / line.size;
      if (share > 0.9 && share < 2.6) shares.push(Math.round(share * 20) / 20);
    });
  const sizes = pages.flat().map((line) => ({ text: lineText(line), size: line.size }));
  const gutters = [...new Set(pages.flatMap((lines) => gutterOf(lines)?.x ?? []))];
  return { size: commonSize(sizes), leading: mostFrequent(shares) ?? usualLeading, gutters };
}

function isPlainPair(before: PrintedLine, line: PrintedLine): boolean {
  return (
    line.spans.length === 1 &&
    Math.abs(line.size - before.size) < 0.3 &&
    /^\p{Ll}/u.test(line.spans[0]?.text ?? '') &&
    /[\p{Ll},]$/u.test(before.spans.at(-1)?.text ?? '') &&
    before.right - before.left > 12 * before.size
  );
}

function mostFrequent(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}
