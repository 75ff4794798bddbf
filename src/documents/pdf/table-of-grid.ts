import type { BlockCell } from '../block.ts';
import type { TableChunk } from './table-chunk.ts';
import { cellOf } from './cell-of.ts';
import type { RuledGrid } from './grids-of.ts';
import { isParted } from './grids-of.ts';
import { splitAtRulings } from './split-at-rulings.ts';
import type { Page, PrintedPiece } from '../printed/page.ts';
import type { Setting } from './setting.ts';

const mostColumns = 200;
const mostRows = 5000;

/** The table in a grid of lines, and the pieces in it; nothing where fewer than two cells hold words. */
export function tableOfGrid(
  grid: RuledGrid,
  page: Page,
  setting: Setting,
): { table: TableChunk; taken: ReadonlySet<PrintedPiece> } | undefined {
  const [columns, rows] = [grid.xs.length - 1, grid.ys.length - 1];
  if (columns > mostColumns || rows > mostRows) return undefined;
  const owners = ownersOf(grid);
  const pieces = piecesByCell(grid, page.pieces, owners);
  if (pieces.size < 2) return undefined;
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column): BlockCell => {
      const place = row * columns + column;
      const owner = owners[place] ?? place;
      if (owner !== place) return { text: '', merged: column > owner % columns ? 'left' : 'above' };
      return cellOf(pieces.get(place)?.pieces ?? [], page.number, setting);
    }),
  );
  const [left = 0] = grid.xs;
  const table: TableChunk = {
    kind: 'table',
    rows: withoutSlivers(cells, grid),
    page: page.number,
    left,
    right: grid.xs.at(-1) ?? left,
  };
  return { table, taken: new Set([...pieces.values()].flatMap(({ whole }) => whole)) };
}

// For each cell, the first cell of the merged one that it belongs to.
function ownersOf(grid: RuledGrid): number[] {
  const [columns, rows] = [grid.xs.length - 1, grid.ys.length - 1];
  const owners = Array.from({ length: rows * columns }, (_, place) => place);
  const find = (place: number): number => {
    let owner = place;
    while (owners[owner] !== owner) owner = owners[owner] ?? owner;
    return owner;
  };
  const join = (a: number, b: number): void => {
    const [first, second] = [find(a), find(b)];
    owners[Math.max(first, second)] = Math.min(first, second);
  };
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const place = row * columns + column;
      const [top = 0, bottom = 0] = grid.ys.slice(row, row + 2);
      const [left = 0, right = 0] = grid.xs.slice(column, column + 2);
      if (
        column + 1 < columns &&
        !isParted(grid, { isAcross: false, at: right, from: top, to: bottom })
      )
        join(place, place + 1);
      if (row + 1 < rows && !isParted(grid, { isAcross: true, at: bottom, from: left, to: right }))
        join(place, place + columns);
    }
  return owners.map((_, place) => find(place));
}

interface Held {
  readonly pieces: PrintedPiece[];
  readonly whole: PrintedPiece[];
}

function piecesByCell(
  grid: RuledGrid,
  pieces: readonly PrintedPiece[],
  owners: readonly number[],
): Map<number, Held> {
  const byCell = new Map<number, Held>();
  const hold = (piece: PrintedPiece, whole: PrintedPiece, cell: number): void => {
    const owner = owners[cell] ?? 0;
    const held = byCell.get(owner) ?? { pieces: [], whole: [] };
    held.pieces.push(piece);
    held.whole.push(whole);
    byCell.set(owner, held);
  };
  for (const whole of pieces) {
    if (whole.text.trim() === '') continue;
    const parts = splitAtRulings(whole, grid).map((piece) => ({
      piece,
      cell: cellAt(grid, piece),
    }));
    // What reaches out of the table is not taken apart.
    const isWithin = parts.every(({ cell }) => cell !== undefined);
    const held = isWithin ? parts : [{ piece: whole, cell: cellAt(grid, whole) }];
    for (const { piece, cell } of held) if (cell !== undefined) hold(piece, whole, cell);
  }
  return byCell;
}

function cellAt({ xs, ys }: RuledGrid, piece: PrintedPiece): number | undefined {
  const column = slotOf(xs, piece.turn % 2 === 0 ? piece.left + 1 : piece.middle.x);
  const row = slotOf(ys, piece.middle.y);
  return column === undefined || row === undefined ? undefined : row * (xs.length - 1) + column;
}

function slotOf(edges: readonly number[], at: number): number | undefined {
  const place = edges.findIndex((edge) => edge > at) - 1;
  return place < 0 ? undefined : place;
}

// Double lines leave rows in which nothing could stand.
function withoutSlivers(rows: BlockCell[][], { ys }: RuledGrid): BlockCell[][] {
  return rows.filter(
    (row, place) =>
      (ys[place + 1] ?? 0) - (ys[place] ?? 0) >= 6 || row.some(({ text }) => text !== ''),
  );
}
