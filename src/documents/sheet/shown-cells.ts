import type { BlockCell } from '../block.ts';
import type { CellPlace, MergedArea } from './cell-place.ts';
import type { SheetCell, SheetCells } from './sheet-cells.ts';

/** A row of a sheet by its columns; cells of merged areas are told from those that are empty. */
export type ShownRow = ReadonlyMap<number, BlockCell>;

/** The rows of a sheet that are shown, or those parts of it that are hidden, by their places. */
export function shownRows(sheet: SheetCells, isShown: boolean): Map<number, ShownRow> {
  const rows = new Map<number, Map<number, BlockCell>>();
  const areas = new Map(sheet.merged.map((area) => [keyOf(area.first), area]));
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      const area = areas.get(keyOf({ row, column }));
      if (area === undefined) {
        if (isShown === isSeen(sheet, row, column)) put(rows, row, column, blockCell(cell));
      } else placeMerged(sheet, area, { cell, isShown, rows });
    }
  }
  return new Map([...rows].sort(([a], [b]) => a - b));
}

function keyOf({ row, column }: CellPlace): string {
  return `${row} ${column}`;
}

function isSeen(sheet: SheetCells, row: number, column: number): boolean {
  return !sheet.isHiddenRow(row) && !sheet.isHiddenColumn(column);
}

function blockCell({ text, isBold }: SheetCell): BlockCell {
  return { text, ...(isBold ? { isBold } : {}) };
}

function put(
  rows: Map<number, Map<number, BlockCell>>,
  row: number,
  column: number,
  cell: BlockCell,
): void {
  const cells = rows.get(row);
  if (cells === undefined) rows.set(row, new Map([[column, cell]]));
  else if (!cells.has(column) || cell.text !== '') cells.set(column, cell);
}

interface Placing {
  readonly cell: SheetCell;
  readonly isShown: boolean;
  readonly rows: Map<number, Map<number, BlockCell>>;
}

const largestArea = 20_000;

// The words stand in the first cell of the area that is seen, as the program shows them.
function placeMerged(sheet: SheetCells, area: MergedArea, { cell, isShown, rows }: Placing): void {
  const down = placesFrom(area.first.row, area.last.row, (row) => !sheet.isHiddenRow(row));
  const across = placesFrom(area.first.column, area.last.column, (at) => !sheet.isHiddenColumn(at));
  const [row, column] = [down[0], across[0]];
  if (row === undefined || column === undefined) {
    if (!isShown) put(rows, area.first.row, area.first.column, blockCell(cell));
    return;
  }
  if (!isShown) return;
  put(rows, row, column, blockCell(cell));
  if (down.length * across.length > largestArea) return;
  for (const below of down)
    for (const beside of across)
      if (below !== row || beside !== column)
        put(rows, below, beside, { text: '', merged: beside === column ? 'above' : 'left' });
}

function placesFrom(first: number, last: number, isSeenAt: (at: number) => boolean): number[] {
  const places: number[] = [];
  for (let at = first; at <= last && places.length <= largestArea; at += 1)
    if (isSeenAt(at)) places.push(at);
  return places;
}
