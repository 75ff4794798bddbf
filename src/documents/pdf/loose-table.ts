import { cellOf } from './cell-of.ts';
import type { ColumnGap } from './column-gaps.ts';
import { gapsLeft, gapsWithin } from './column-gaps.ts';
import { withHeadingsOverColumns } from './headings-over-columns.ts';
import { isListLabel } from './list-label.ts';
import { looseRows } from './loose-rows.ts';
import type { PrintedLine } from './printed-line.ts';
import type { Ruling } from '../printed/page.ts';
import type { Setting } from './setting.ts';
import type { TableChunk } from './table-chunk.ts';

const fewestRows = 3;

/**
 * Puts a table in place of lines whose words stand in columns without lines drawn around them.
 *
 * Columns are parted by strips that stay empty from line to line. Such a table is a guess, and marked as one.
 */
export function withLooseTables(
  lines: readonly PrintedLine[],
  rulings: readonly Ruling[],
  setting: Setting,
): PrintedLine[] {
  const written: PrintedLine[] = [];
  for (let from = 0; from < lines.length;) {
    const run = runFrom(lines.slice(from), setting);
    const within = lines.slice(from, from + (run?.count ?? 1));
    written.push(
      ...(run === undefined ? within : [tableLine(within, run.gaps, { rulings, setting })]),
    );
    from += within.length;
  }
  return written;
}

interface Run {
  readonly count: number;
  readonly gaps: readonly ColumnGap[];
}

// Lines from one in columns on, as long as they leave as many strips empty as it does.
function runFrom(lines: readonly PrintedLine[], setting: Setting): Run | undefined {
  const [first] = lines;
  if (first === undefined || !isInColumns(first)) return undefined;
  const least = 0.45 * first.size;
  let gaps = gapsWithin(first, 1.1 * first.size);
  const fewest = gaps.length;
  let count = 1;
  let widest = 0;
  for (; count < lines.length; count += 1) {
    const [line, before] = [lines[count], lines[count - 1]];
    if (line === undefined || before === undefined || line.table !== undefined) break;
    const space = line.base - before.base;
    if (space > 3.2 * setting.leading * line.size || (count > 2 && space > 1.35 * widest)) break;
    widest = Math.max(widest, space);
    const left = gapsLeft(gaps, line, least);
    if (left.length < fewest) break;
    gaps = left;
  }
  count = withoutTextBelow(lines.slice(0, count), setting);
  if (lines.slice(0, count).filter(isInColumns).length < fewestRows) return undefined;
  return {
    count,
    gaps: gaps.filter(({ from, to }) => from >= first.left && to <= rightOf(lines, count)),
  };
}

function isInColumns({ spans, table }: PrintedLine): boolean {
  return table === undefined && spans.length > 1 && !isListLabel(spans[0]?.text ?? '');
}

function rightOf(lines: readonly PrintedLine[], count: number): number {
  return Math.max(...lines.slice(0, count).map(({ right }) => right));
}

// A short text that follows the table stands farther from it than a line of its last row would.
function withoutTextBelow(lines: readonly PrintedLine[], { leading }: Setting): number {
  let count = lines.length;
  for (let place = count - 1; place > 0; place -= 1) {
    const [line, before] = [lines[place], lines[place - 1]];
    if (line === undefined || before === undefined || line.spans.length > 1) break;
    if (line.base - before.base > 1.15 * leading * line.size) count = place;
  }
  return count;
}

function tableLine(
  lines: readonly PrintedLine[],
  gaps: readonly ColumnGap[],
  { rulings, setting }: { rulings: readonly Ruling[]; setting: Setting },
): PrintedLine {
  const [first] = lines as [PrintedLine, ...PrintedLine[]];
  const edges = gaps.map(({ from, to }) => (from + to) / 2).sort((a, b) => a - b);
  const columnOf = (left: number): number => edges.filter((edge) => left > edge).length;
  const inColumns = looseRows(lines, columnOf, rulings).map((row) =>
    [...edges, 0].map((_, column) =>
      row.flatMap(({ pieces }) => pieces.filter(({ left }) => columnOf(left) === column)),
    ),
  );
  const rows = withHeadingsOverColumns(inColumns).map((row) =>
    row.map((pieces) => cellOf(pieces, first.page, setting)),
  );
  const left = Math.min(...lines.map((line) => line.left));
  const right = rightOf(lines, lines.length);
  const table: TableChunk = { kind: 'table', rows, page: first.page, left, right, isLoose: true };
  return { ...first, left, right, pieces: lines.flatMap((line) => line.pieces), table };
}
