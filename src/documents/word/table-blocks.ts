import type { Block, BlockCell, TableBlock } from '../block.ts';
import { columnsIn, tableLimits } from '../runs/table-limits.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { childOf, elementsIn } from '../xml/xml-element.ts';
import { cellText, isBoldCell } from '../runs/cell-text.ts';
import type { StoryFrame } from './story-frame.ts';
import { hasBoldFirstRow } from './table-style.ts';
import { numberIn, switchIn, valueIn } from './word-values.ts';

/** Reads what stands in an element as blocks of a story. */
export type ReadBlocks = (container: XmlElement | undefined, frame: StoryFrame) => Block[];

interface Cell {
  readonly blocks: readonly Block[];
  readonly span: number;
  readonly isBelow: boolean;
}

interface Row {
  readonly before: number;
  readonly after: number;
  readonly isHeading: boolean;
  readonly cells: readonly Cell[];
}

/** A table as a grid; as its paragraphs where it has one column, and is only a frame around text. */
export function tableBlocks(table: XmlElement, frame: StoryFrame, read: ReadBlocks): Block[] {
  const rows = insideOf(table, 'w:tr', frame).map((row) => rowOf(row, frame, read));
  const columns = columnsIn(rows.map(widthOf));
  if (columns <= 1) return rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks));
  const inner = rows.flatMap(({ cells }) =>
    cells.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'table')),
  );
  frame.file.tally.add('nested-table', inner.length);
  const headings = rows.findIndex(({ isHeading }) => !isHeading);
  const isBold = hasBoldFirstRow(table, frame.file.styles);
  const block: TableBlock = {
    kind: 'table',
    rows: rows.map((row, index) => gridRow(row, columns, isBold && index === 0)),
    headingRows: (headings < 0 ? rows.length : headings) || undefined,
    aside: frame.aside,
  };
  return block.rows.every((row) => row.every(({ text }) => text === '')) ? [] : [block];
}

function widthOf({ before, after, cells }: Row): number {
  return cells.reduce((width, { span }) => width + span, before + after);
}

function gridRow(row: Row, columns: number, isBold: boolean): BlockCell[] {
  const grid: BlockCell[] = Array.from({ length: row.before }, () => ({ text: '' }));
  for (const { blocks, span, isBelow } of row.cells) {
    const text = cellText(blocks);
    grid.push({
      text,
      // Words in a cell that others hide behind the one above are words all the same.
      merged: isBelow && text === '' ? 'above' : undefined,
      isBold: (isBold && text !== '') || isBoldCell(blocks) || undefined,
      isHeading: row.isHeading || undefined,
    });
    for (let more = 1; more < span; more += 1) grid.push({ text: '', merged: 'left' });
  }
  while (grid.length < columns) grid.push({ text: '' });
  return grid;
}

function rowOf(row: XmlElement, frame: StoryFrame, read: ReadBlocks): Row {
  const settings = childOf(row, 'w:trPr');
  return {
    before: capped(numberIn(settings, 'w:gridBefore') ?? 0),
    after: capped(numberIn(settings, 'w:gridAfter') ?? 0),
    isHeading: switchIn(settings, 'w:tblHeader') ?? false,
    cells: insideOf(row, 'w:tc', frame).flatMap((cell) => cellOf(cell, frame, read)),
  };
}

function cellOf(cell: XmlElement, frame: StoryFrame, read: ReadBlocks): Cell[] {
  const settings = childOf(cell, 'w:tcPr');
  if (childOf(settings, 'w:cellDel') !== undefined) return [];
  const [below, beside] = ['w:vMerge', 'w:hMerge'].map((name) => {
    const found = childOf(settings, name);
    return found !== undefined && (valueIn(settings, name) ?? 'continue') === 'continue';
  });
  const blocks = read(cell, frame);
  return [
    {
      blocks,
      span: Math.max(1, capped(numberIn(settings, 'w:gridSpan') ?? 1)),
      isBelow: below === true || beside === true,
    },
  ];
}

function capped(count: number): number {
  return Math.min(Math.max(0, count), tableLimits.columns + 1);
}

// Rows and cells also stand in content controls and in what tracked changes put around them.
function insideOf(container: XmlElement, name: string, frame: StoryFrame): XmlElement[] {
  return elementsIn(container).flatMap((element) => {
    if (element.name === name) return isDeletedRow(element, frame) ? [] : [element];
    const isAround = ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo'].includes(
      element.name,
    );
    return isAround ? insideOf(element, name, frame) : [];
  });
}

function isDeletedRow(row: XmlElement, { file }: StoryFrame): boolean {
  if (childOf(row, 'w:trPr', 'w:del') === undefined) return false;
  file.tally.add('deleted');
  return true;
}
