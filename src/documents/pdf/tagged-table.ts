import type { BlockCell } from '../block.ts';
import { cellOf } from './cell-of.ts';
import type { TableChunk } from './table-chunk.ts';
import { gridsOf } from './grids-of.ts';
import type { Page, PrintedPiece } from '../printed/page.ts';
import type { Setting } from './setting.ts';
import { tableOfGrid } from './table-of-grid.ts';
import type { TableGroup } from './tagged-groups.ts';

/** A page that is read by its tags. */
export interface TagReading {
  readonly page: Page;
  readonly setting: Setting;
  readonly piecesOf: (marks: readonly string[]) => PrintedPiece[];
  /** Pieces that no tag holds; a table takes those that stand in its cells. */
  readonly spare: Set<PrintedPiece>;
}

/** A declared table: in the lines drawn around its cells where there are such, which tell merged cells too. */
export function taggedTable(group: TableGroup, reading: TagReading): TableChunk[] {
  const cells = withoutEmptyEnds(
    group.rows.map((row) =>
      row.map(({ marks, isHeading }) => ({ pieces: inked(reading.piecesOf(marks)), isHeading })),
    ),
  );
  const pieces = cells.flatMap((row) => row.flatMap((cell) => cell.pieces));
  if (pieces.length === 0) return [];
  const headingRows = cells.findIndex((row) => !row.every(({ isHeading }) => isHeading));
  const top = Math.min(...pieces.map(({ base }) => base));
  const about = { top, ...(headingRows > 0 ? { headingRows } : {}) };
  const drawn = drawnTable(pieces, reading);
  if (drawn !== undefined) return [{ ...drawn, ...about }];
  const columns = columnsOf(cells);
  return [
    {
      kind: 'table',
      rows: cells.map((row) => rowOf(row, columns, reading)),
      page: reading.page.number,
      left: Math.min(...pieces.map(({ left }) => left)),
      right: Math.max(...pieces.map(({ right }) => right)),
      ...about,
    },
  ];
}

function inked(pieces: readonly PrintedPiece[]): PrintedPiece[] {
  return pieces.filter(({ text }) => text.trim() !== '');
}

// Rows that stand on another page are declared here too.
function withoutEmptyEnds(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const isFull = (row: readonly Cell[]): boolean => row.some(({ pieces }) => pieces.length > 0);
  return rows.slice(Math.max(0, rows.findIndex(isFull)), rows.findLastIndex(isFull) + 1);
}

function drawnTable(pieces: readonly PrintedPiece[], reading: TagReading): TableChunk | undefined {
  const { page, setting, spare } = reading;
  for (const grid of gridsOf(page.rulings)) {
    const found = tableOfGrid(
      grid,
      { ...page, pieces: [...pieces, ...inked([...spare])] },
      setting,
    );
    if (found === undefined || !pieces.every((piece) => found.taken.has(piece))) continue;
    for (const piece of found.taken) spare.delete(piece);
    return found.table;
  }
  return undefined;
}

interface Cell {
  readonly pieces: readonly PrintedPiece[];
  readonly isHeading: boolean;
}

// Where the columns begin, by the rows that have a cell in each.
function columnsOf(cells: readonly (readonly Cell[])[]): number[] {
  const count = Math.max(...cells.map((row) => row.length));
  return Array.from({ length: count }, (_, column) =>
    Math.min(
      ...cells
        .filter((row) => row.length === count)
        .flatMap((row) => row[column]?.pieces.map(({ left }) => left) ?? []),
    ),
  );
}

// A row with fewer cells has merged ones; its words tell in which columns the others stand.
function rowOf(
  row: readonly Cell[],
  columns: readonly number[],
  { page, setting }: TagReading,
): BlockCell[] {
  const placed: (BlockCell | undefined)[] = columns.map(() => undefined);
  let next = 0;
  row.forEach((cell, place) => {
    const left = Math.min(...cell.pieces.map((piece) => piece.left));
    const fits = columns.findLastIndex((column) => left > column - 6);
    const last = columns.length - (row.length - place);
    const column = row.length === columns.length ? place : Math.min(Math.max(next, fits), last);
    const isHeading = cell.isHeading ? { isHeading: true } : {};
    placed[column] = { ...cellOf(cell.pieces, page.number, setting), ...isHeading };
    next = column + 1;
  });
  return placed.map(
    (cell, column) =>
      cell ?? { text: '', merged: placed[column - 1] === undefined ? 'above' : 'left' },
  );
}
