import type { Block, BlockCell } from '../block.ts';
import { cellText, isBoldCell } from '../runs/cell-text.ts';
import { refuseLargeTable } from '../runs/table-limits.ts';

/** A cell as its row defines it. */
export interface RtfCellPlan {
  /** Where it ends, in twips from the left. */
  readonly edge: number;
  readonly isMergedLeft: boolean;
  readonly isMergedAbove: boolean;
}

/** A row of a table: what its cells hold, and how they are laid out. */
export interface RtfRow {
  readonly cells: readonly (readonly Block[])[];
  readonly plan: readonly RtfCellPlan[];
  readonly isHeading: boolean;
}

// Edges that differ by less than this, in twips, are meant to be one.
const sameEdge = 60;

/** Rows as a table; as their paragraphs where there is one column, which only frames a text. */
export function rtfTable(rows: readonly RtfRow[]): Block[] {
  const edges = commonEdges(rows);
  const grid = rows.map((row) => gridRow(row, edges));
  const columns = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  refuseLargeTable(rows.length, columns);
  if (columns <= 1) return rows.flatMap(({ cells }) => cells.flat());
  const headings = rows.findIndex(({ isHeading }) => !isHeading);
  const headingRows = headings < 0 ? rows.length : headings;
  const filled = grid.map((row) => [
    ...row,
    ...Array.from({ length: columns - row.length }, (): BlockCell => ({ text: '' })),
  ]);
  if (filled.every((row) => row.every(({ text }) => text === ''))) return [];
  return [{ kind: 'table', rows: filled, ...(headingRows > 0 ? { headingRows } : {}) }];
}

function commonEdges(rows: readonly RtfRow[]): number[] {
  const sorted = [...new Set(rows.flatMap(({ plan }) => plan.map(({ edge }) => edge)))].sort(
    (a, b) => a - b,
  );
  return sorted.filter((edge, at) => at === sorted.length - 1 || sorted[at + 1]! - edge > sameEdge);
}

function gridRow({ cells, plan, isHeading }: RtfRow, edges: readonly number[]): BlockCell[] {
  const row: BlockCell[] = [];
  const isPlanned = plan.length === cells.length;
  cells.forEach((blocks, at) => {
    const planned = isPlanned ? plan[at]! : undefined;
    const text = cellText(blocks);
    const merged = planned === undefined || text !== '' ? undefined : mergedInto(planned);
    row.push({
      text,
      merged,
      isBold: isBoldCell(blocks) || undefined,
      isHeading: isHeading || undefined,
    });
    if (planned === undefined) return;
    const end = edges.findIndex((edge) => edge >= planned.edge);
    while (end >= 0 && row.length <= end) row.push({ text: '', merged: 'left' });
  });
  return row;
}

function mergedInto({ isMergedLeft, isMergedAbove }: RtfCellPlan): BlockCell['merged'] {
  if (isMergedLeft) return 'left';
  return isMergedAbove ? 'above' : undefined;
}
