import type { BlockCell } from '../block.ts';
import { textOfSpans } from './chunk-text.ts';
import type { TableChunk } from './table-chunk.ts';
import type { PrintedLine, LineSpan } from './printed-line.ts';
import { isListLabel } from './list-label.ts';
import type { Setting } from './setting.ts';

const fewestRows = 3;

/**
 * Puts a table in place of lines whose words stand in columns without lines drawn around them.
 *
 * Such a table is a guess, and marked as one.
 */
export function withLooseTables(lines: readonly PrintedLine[], setting: Setting): PrintedLine[] {
  const written: PrintedLine[] = [];
  for (let from = 0; from < lines.length;) {
    const run = runFrom(lines, from, setting);
    if (run === undefined) {
      written.push(lines[from] as PrintedLine);
      from += 1;
      continue;
    }
    written.push(run.line);
    from = run.to;
  }
  return written;
}

// Lines from one with several columns on, as long as each stands in some of those columns.
function runFrom(
  lines: readonly PrintedLine[],
  from: number,
  setting: Setting,
): { line: PrintedLine; to: number } | undefined {
  const first = lines[from];
  if (first === undefined || !isInColumns(first)) return undefined;
  const columns = first.spans.map(({ left }) => left);
  let to = from + 1;
  for (; to < lines.length; to += 1) {
    const [line, before] = [lines[to], lines[to - 1]];
    if (line === undefined || before === undefined || line.table !== undefined) break;
    const isNear = line.base - before.base < 3.2 * setting.leading * line.size;
    if (!isNear || !standsIn(line, columns)) break;
    if (line.spans.length === 1 && !isWithin(line, columns)) break;
  }
  while (to > from && (lines[to - 1]?.spans.length ?? 0) < 2) to -= 1;
  const within = lines.slice(from, to);
  if (within.filter(isInColumns).length < fewestRows) return undefined;
  return { line: tableLine(within, columns, setting), to };
}

function isInColumns({ spans, table }: PrintedLine): boolean {
  return table === undefined && spans.length > 1 && !isListLabel(spans[0]?.text ?? '');
}

function standsIn({ spans }: PrintedLine, columns: readonly number[]): boolean {
  return spans.every(({ left }) => columns.some((column) => Math.abs(column - left) < 6));
}

// A line of the first column alone must end before the second begins.
function isWithin({ spans }: PrintedLine, columns: readonly number[]): boolean {
  const [span] = spans;
  if (span === undefined) return false;
  const next = columns.find((column) => column > span.left + 6);
  return next === undefined || span.right < next;
}

function tableLine(
  lines: readonly PrintedLine[],
  columns: readonly number[],
  { leading }: Setting,
): PrintedLine {
  const rows: LineSpan[][][] = [];
  lines.forEach((line, place) => {
    const before = lines[place - 1];
    const gap = before === undefined ? Infinity : line.base - before.base;
    const inFirst = line.spans.some(({ left }) => columnOf(columns, left) === 0);
    if (inFirst || gap > 1.3 * leading * line.size) rows.push(columns.map(() => []));
    for (const span of line.spans) rows.at(-1)?.[columnOf(columns, span.left)]?.push(span);
  });
  const [first] = lines as [PrintedLine, ...PrintedLine[]];
  const right = Math.max(...lines.map((line) => line.right));
  const table: TableChunk = {
    kind: 'table',
    rows: rows.map((row) => row.map(looseCell)),
    page: first.page,
    left: first.left,
    right,
    isLoose: true,
  };
  const pieces = lines.flatMap((line) => line.pieces);
  return { ...first, right, pieces, table };
}

function columnOf(columns: readonly number[], left: number): number {
  return Math.max(
    0,
    columns.findLastIndex((column) => left > column - 6),
  );
}

function looseCell(spans: readonly LineSpan[]): BlockCell {
  const text = textOfSpans(spans);
  const isBold = spans.length > 0 && spans.every((span) => span.isBold);
  return { text, ...(isBold ? { isBold } : {}) };
}
