import type { PrintedLine } from './printed-line.ts';
import { lineWith } from './printed-line.ts';

const fewestLines = 5;
const step = 3;

/**
 * The lines of a page in the order of reading: each part is one column, or all the width.
 *
 * Columns are parted by a strip that no line crosses, with much text on both sides of it. Where such
 * a strip parts other pages of the document, little text is enough.
 */
export function columnsOf(
  lines: readonly PrintedLine[],
  known: readonly number[],
): PrintedLine[][] {
  const gutter = gutterOf(lines) ?? knownGutter(lines, known);
  if (gutter === undefined) return lines.length === 0 ? [] : [[...lines]];
  const { from, to, x } = gutter;
  const within = lines.slice(from, to);
  return [
    ...columnsOf(lines.slice(0, from), known),
    ...columnsOf(
      within.flatMap((line) => half(line, (span) => span.right <= x)),
      known,
    ),
    ...columnsOf(
      within.flatMap((line) => half(line, (span) => span.right > x)),
      known,
    ),
    ...columnsOf(lines.slice(to), known),
  ];
}

function half(
  line: PrintedLine,
  isWithin: (span: PrintedLine['spans'][number]) => boolean,
): PrintedLine[] {
  const spans = line.spans.filter(isWithin);
  return spans.length === 0 ? [] : [lineWith(line, spans)];
}

/** A strip at a place across the page, and from which line to which it parts them. */
export interface Gutter {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** The strip between two columns of a page, at its widest run of lines. */
export function gutterOf(lines: readonly PrintedLine[]): Gutter | undefined {
  if (lines.length < fewestLines) return undefined;
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const best: Gutter[] = [];
  for (let x = left + (right - left) * 0.2; x < left + (right - left) * 0.8; x += step) {
    const run = longestRun(lines, x);
    if (run === undefined || !isTwoColumns(lines.slice(run.from, run.to), run.x)) continue;
    const length = (gutter: Gutter): number => gutter.to - gutter.from;
    if (best[0] !== undefined && length(best[0]) > length(run)) continue;
    if (best[0] !== undefined && length(best[0]) < length(run)) best.length = 0;
    best.push(run);
  }
  return best[Math.floor(best.length / 2)];
}

function knownGutter(lines: readonly PrintedLine[], known: readonly number[]): Gutter | undefined {
  const hasBoth = ({ from, to, x }: Gutter): boolean => {
    const spans = lines.slice(from, to).flatMap((line) => line.spans);
    const left = spans.filter(({ right }) => right <= x).length;
    return left >= 2 && spans.length - left >= 2;
  };
  return known
    .flatMap((x) => longestRun(lines, x) ?? [])
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .find(hasBoth);
}

function longestRun(lines: readonly PrintedLine[], x: number): Gutter | undefined {
  let best: Gutter | undefined;
  let from = 0;
  for (let to = 0; to <= lines.length; to += 1) {
    const line = lines[to];
    if (line !== undefined && !line.spans.some((span) => span.left < x + 3 && span.right > x - 3))
      continue;
    if (to - from >= fewestLines && (best === undefined || to - from > best.to - best.from))
      best = { x, from, to };
    from = to + 1;
  }
  return best;
}

// In a table the words of one side are short; in columns both sides are full of lines.
function isTwoColumns(lines: readonly PrintedLine[], x: number): boolean {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  return [
    { edges: [left, x] as const, isHere: (span: PrintedLine['spans'][number]) => span.right <= x },
    { edges: [x, right] as const, isHere: (span: PrintedLine['spans'][number]) => span.left > x },
  ].every(({ edges, isHere }) => {
    const parts = lines.flatMap((line) => half(line, isHere));
    if (parts.length < fewestLines || edges[1] - edges[0] < 80) return false;
    const widths = parts.map((line) => line.right - line.left).sort((a, b) => a - b);
    const letters = parts.reduce(
      (sum, line) => sum + line.spans.reduce((s, { text }) => s + text.length, 0),
      0,
    );
    const wide = widths[Math.floor(widths.length * 0.75)] ?? 0;
    return wide >= 0.75 * (edges[1] - edges[0]) && letters / parts.length >= 18;
  });
}
