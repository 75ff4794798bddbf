import type { Block, BlockCell } from '../block.ts';
import { cellText, isBoldCell } from '../runs/cell-text.ts';
import { refuseLargeTable, tableLimits } from '../runs/table-limits.ts';
import type { HtmlElement } from './html-tree.ts';
import { attributeOf, nodesIn, isElement, walkHtml } from './html-tree.ts';

interface HtmlRow {
  readonly element: HtmlElement;
  readonly isHead: boolean;
}

/** Reads what stands in a cell as blocks. */
export type ReadCell = (cell: HtmlElement) => readonly Block[];

// Without those of tables inside it.
function rowsOfTable(table: HtmlElement): HtmlRow[] {
  const rows: HtmlRow[] = [];
  const groups = [
    table,
    ...nodesIn(table)
      .filter(isElement)
      .filter(({ tagName }) => /^t(?:head|body|foot)$/u.test(tagName)),
  ];
  for (const group of groups)
    for (const row of nodesIn(group))
      if (isElement(row) && row.tagName === 'tr')
        rows.push({ element: row, isHead: group.tagName === 'thead' });
  return rows;
}

function cellsOfRow(row: HtmlElement): HtmlElement[] {
  return nodesIn(row)
    .filter(isElement)
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

/**
 * Whether a table only places parts of a page: it has one column, says so, or has headings or
 * tables inside.
 */
export function isLayoutTable(table: HtmlElement): boolean {
  const role = attributeOf(table, 'role');
  if (role === 'presentation' || role === 'none') return true;
  const widest = Math.max(
    0,
    ...rowsOfTable(table)
      .slice(0, tableLimits.rows)
      .map(({ element }) => cellsOfRow(element).length),
  );
  if (widest <= 1) return true;
  let holdsParts = false;
  walkHtml(table, {
    enter: (node) => {
      if (isElement(node) && /^(?:table|h[1-3]|main|article|nav)$/u.test(node.tagName))
        holdsParts = true;
      return !holdsParts;
    },
  });
  return holdsParts;
}

/** A table as a grid: a cell over several columns or rows has its words in the first. */
export function htmlTable(
  table: HtmlElement,
  read: ReadCell,
): Pick<Extract<Block, { kind: 'table' }>, 'rows' | 'headingRows'> {
  const found = rowsOfTable(table);
  refuseLargeTable(found.length, 1);
  const grid = new Grid();
  for (const [at, { element }] of found.entries())
    for (const cell of cellsOfRow(element))
      grid.place(cell, { row: at, rows: found.length, blocks: read(cell) });
  const isHeadRow = ({ element, isHead }: HtmlRow): boolean =>
    isHead || cellsOfRow(element).every(({ tagName }) => tagName === 'th');
  const body = found.findIndex((row) => !isHeadRow(row));
  const headingRows = body < 0 ? 0 : body;
  const rows = grid.rows(found.length);
  const isEmpty = headingRows > 0 && rows[0]!.every(({ text }) => text === '');
  const headings = headingRows - (isEmpty ? 1 : 0);
  return { rows: rows.slice(isEmpty ? 1 : 0), ...(headings > 0 ? { headingRows: headings } : {}) };
}

class Grid {
  readonly #rows: (BlockCell | undefined)[][] = [];

  place(
    cell: HtmlElement,
    { row, rows, blocks }: { row: number; rows: number; blocks: readonly Block[] },
  ): void {
    const cells = this.#row(row);
    let column = 0;
    while (cells[column] !== undefined) column += 1;
    refuseLargeTable(rows, column + 1);
    // A span may say more than the table has.
    const wide = Math.min(spanOf(cell, 'colspan'), tableLimits.columns - column);
    const high = Math.min(spanOf(cell, 'rowspan'), rows - row);
    for (let down = 0; down < high; down += 1)
      for (let right = 0; right < wide; right += 1)
        this.#row(row + down)[column + right] ??=
          down > 0
            ? { text: '', merged: 'above' }
            : right > 0
              ? { text: '', merged: 'left' }
              : {
                  text: cellText(blocks),
                  isBold: isBoldCell(blocks) || undefined,
                  isHeading: cell.tagName === 'th' || undefined,
                };
  }

  rows(count: number): BlockCell[][] {
    const rows = this.#rows.slice(0, count);
    const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
    return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? { text: '' }));
  }

  #row(at: number): (BlockCell | undefined)[] {
    while (this.#rows.length <= at) this.#rows.push([]);
    return this.#rows[at]!;
  }
}

function spanOf(cell: HtmlElement, name: string): number {
  const span = Number(attributeOf(cell, name) ?? '1');
  return Number.isInteger(span) && span > 0 ? span : 1;
}
