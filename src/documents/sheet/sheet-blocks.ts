import type { Block, BlockCell, Paragraph, TableBlock } from '../block.ts';
import type { SheetCells } from './sheet-cells.ts';
import type { ShownRow } from './shown-cells.ts';
import { shownRows } from './shown-cells.ts';

/** The words of a sheet in order: a table for each group of rows, and what stands alone above it. */
export function sheetBlocks(sheet: SheetCells): Block[] {
  return rowGroups(shownRows(sheet, true), sheet.isHiddenRow).flatMap((rows) =>
    rowsAsBlocks(rows, sheet.name),
  );
}

/** The words of a sheet that no one sees, in tables of their own. */
export function hiddenBlocks(sheet: SheetCells): Block[] {
  return rowGroups(shownRows(sheet, false), () => false)
    .flatMap((rows) => rowsAsBlocks(rows, sheet.name))
    .map((block) => ({ ...block, aside: 'hidden-text' }));
}

/**
 * The rows of each table: empty rows part tables.
 *
 * Rows under headings in bold go on below an empty row, where they fill the same columns.
 */
export function rowGroups(
  rows: ReadonlyMap<number, ShownRow>,
  isHidden: (row: number) => boolean,
): ShownRow[][] {
  const groups: ShownRow[][] = [];
  let before: number | undefined;
  for (const [row, cells] of rows) {
    const group = groups.at(-1);
    const isNext = before !== undefined && isBeside(before, row, isHidden);
    if (group !== undefined && (isNext || goesOn(group, cells))) group.push(cells);
    else groups.push([cells]);
    before = row;
  }
  return groups.filter((group) => group.some((row) => wordsIn(row) > 0));
}

function isBeside(before: number, row: number, isHidden: (row: number) => boolean): boolean {
  for (let between = before + 1; between < row; between += 1) if (!isHidden(between)) return false;
  return true;
}

// Headings in bold that have no like of them below belong to all rows that are filled as they are.
function goesOn(group: readonly ShownRow[], cells: ShownRow): boolean {
  const heading = group.find((row) => wordsIn(row) > 1);
  if (heading === undefined || !isAllBold(heading) || isAllBold(cells)) return false;
  const columns = new Set(filledColumns(heading));
  const filled = filledColumns(cells);
  return filled.length > 1 && filled.every((column) => columns.has(column));
}

function filledColumns(row: ShownRow): number[] {
  return [...row].filter(([, { text }]) => text !== '').map(([column]) => column);
}

function wordsIn(row: ShownRow): number {
  return filledColumns(row).length;
}

function isAllBold(row: ShownRow): boolean {
  return [...row.values()].every(({ text, isBold }) => text === '' || isBold === true);
}

/** A group of rows as a table, and what stands alone above it as paragraphs. */
export function rowsAsBlocks(rows: readonly ShownRow[], sheet?: string): Block[] {
  const start = rows.findIndex((row) => wordsIn(row) > 1);
  const [above, within] = start < 0 ? [rows, []] : [rows.slice(0, start), rows.slice(start)];
  const titles = above.flatMap((row) => [...row.values()].filter(({ text }) => text !== ''));
  const placed = sheet === undefined ? {} : { sheet };
  const paragraphs = titles.map(({ text, isBold }): Paragraph => ({
    kind: 'paragraph',
    text,
    ...placed,
    ...(isBold === true ? { look: { isBold } } : {}),
  }));
  return within.length === 0 ? paragraphs : [...paragraphs, { ...tableOf(within), ...placed }];
}

function tableOf(rows: readonly ShownRow[]): TableBlock {
  const columns = [...new Set(rows.flatMap(filledColumns))].sort((a, b) => a - b);
  const empty: BlockCell = { text: '' };
  return {
    kind: 'table',
    rows: rows.map((row) => columns.map((column) => row.get(column) ?? empty)),
  };
}
