import type { Block, BlockCell } from '../block.ts';
import { cellText, isBoldCell } from '../runs/cell-text.ts';
import { columnsIn, refuseLargeTable } from '../runs/table-limits.ts';
import { wholeNumberOf } from '../xml/whole-number-of.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { elementsIn } from '../xml/xml-element.ts';
import type { OdtFrame } from './odt-file.ts';

type ReadBlocks = (container: XmlElement, frame: OdtFrame) => Block[];

interface Row {
  readonly element: XmlElement;
  readonly isHeading: boolean;
}

interface Cell extends BlockCell {
  readonly blocks: readonly Block[];
}

/** A table as a grid; as its paragraphs where it has one column, and is only a frame around text. */
export function odtTable(table: XmlElement, frame: OdtFrame, read: ReadBlocks): Block[] {
  const rows = rowsOf(table, false);
  const covered = new Map<number, number>();
  const grid = rows.map((row) => cellsOf(row, covered, frame, read));
  const columns = columnsIn(grid.map((row) => row.length));
  const blocks = grid.flat().flatMap((cell) => cell.blocks);
  if (columns <= 1) return blocks;
  frame.file.tally.add('nested-table', blocks.filter(({ kind }) => kind === 'table').length);
  const filled = grid.map((row): BlockCell[] =>
    Array.from({ length: columns }, (_, column) => {
      const { blocks: _blocks, ...cell } = row[column] ?? { blocks: [], text: '' };
      return cell;
    }),
  );
  if (filled.every((row) => row.every(({ text }) => text === ''))) return [];
  const headingRows = rows.filter(({ isHeading }) => isHeading).length || undefined;
  return [{ kind: 'table', rows: filled, headingRows, aside: frame.aside }];
}

function rowsOf(container: XmlElement, isHeading: boolean): Row[] {
  return elementsIn(container).flatMap((element): Row[] => {
    switch (element.name) {
      case 'table:table-row':
        return [{ element, isHeading }];
      case 'table:table-header-rows':
        return rowsOf(element, true);
      case 'table:table-rows':
      case 'table:table-row-group':
        return rowsOf(element, isHeading);
      default:
        return [];
    }
  });
}

// A cell that reaches down covers those below it: for each column, how many rows are left of it.
function cellsOf(
  { element, isHeading }: Row,
  covered: Map<number, number>,
  frame: OdtFrame,
  read: ReadBlocks,
): Cell[] {
  const cells: Cell[] = [];
  for (const cell of elementsIn(element)) {
    const isCovered = cell.name === 'table:covered-table-cell';
    if (!isCovered && cell.name !== 'table:table-cell') continue;
    const times = count(cell, 'table:number-columns-repeated');
    refuseLargeTable(1, cells.length + times);
    const blocks = read(cell, frame);
    const text = cellText(blocks);
    for (let time = 0; time < times; time += 1) {
      const column = cells.length;
      const rowsLeft = covered.get(column) ?? 0;
      if (rowsLeft > 0) covered.set(column, rowsLeft - 1);
      const merged = isCovered && text === '' ? (rowsLeft > 0 ? 'above' : 'left') : undefined;
      const isBold = isBoldCell(blocks) || undefined;
      cells.push({ blocks, text, merged, isBold, isHeading: isHeading || undefined });
      const rowsBelow = count(cell, 'table:number-rows-spanned') - 1;
      if (!isCovered && rowsBelow > 0) covered.set(column, rowsBelow);
    }
  }
  return cells;
}

function count({ attributes }: XmlElement, name: string): number {
  return Math.max(1, wholeNumberOf(attributes.get(name)) ?? 1);
}
