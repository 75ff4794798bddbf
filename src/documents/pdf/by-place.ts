import type { Chunk } from './chunk.ts';
import { columnsOf } from './columns-of.ts';
import { drawnBullets } from './drawn-bullets.ts';
import { gridsOf } from './grids-of.ts';
import type { PrintedLine } from './printed-line.ts';
import { printedLines } from './printed-lines.ts';
import { withLooseTables } from './loose-table.ts';
import type { Page } from '../printed/page.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import type { Setting } from './setting.ts';
import { tableOfGrid } from './table-of-grid.ts';

/** The paragraphs and tables of a page by where its words stand: one list for each column. */
export function chunksByPlace(page: Page, setting: Setting): Chunk[][] {
  let pieces = [...page.pieces, ...drawnBullets(page)];
  const tables: PrintedLine[] = [];
  for (const grid of gridsOf(page.rulings)) {
    const found = tableOfGrid(grid, { ...page, pieces }, setting);
    if (found === undefined) continue;
    const { table, taken } = found;
    pieces = pieces.filter((piece) => !taken.has(piece));
    const [base = 0] = grid.ys;
    const { left, right } = table;
    const span = { text: '', left, right, base, isBold: false, isItalic: false, boldUntil: 0 };
    tables.push({
      spans: [span],
      left,
      right,
      base,
      size: setting.size,
      page: page.number,
      pieces: [],
      table,
    });
  }
  const lines = printedLines(pieces, page.number);
  const upright = lines.filter((line) => line.pieces[0]?.turn === (lines[0]?.pieces[0]?.turn ?? 0));
  const others = lines.filter((line) => !upright.includes(line));
  const placed = [...upright, ...tables].sort((a, b) => a.base - b.base);
  return [...columnsOf(placed, setting.gutters), ...(others.length === 0 ? [] : [others])].map(
    (column) => paragraphsOf(withLooseTables(column, page.rulings, setting), setting),
  );
}
