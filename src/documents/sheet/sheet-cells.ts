import { refuse } from '../refuse.ts';
import { cleanText } from '../runs/clean-text.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { childOf, childrenOf } from '../xml/xml-element.ts';
import type { MergedArea } from './cell-place.ts';
import { cellPlace, mergedArea } from './cell-place.ts';
import { savedText } from './saved-text.ts';
import type { Workbook, Worksheet } from './open-workbook.ts';

export interface SheetCell {
  readonly text: string;
  readonly isBold: boolean;
}

/** The cells of a sheet that hold words, and what of it is hidden. Rows and columns count from 0. */
export interface SheetCells {
  readonly name: string;
  /** By row, then by column. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>;
  readonly merged: readonly MergedArea[];
  readonly isHiddenRow: (row: number) => boolean;
  readonly isHiddenColumn: (column: number) => boolean;
  /** How many cells show a mistake (`#REF!`), and how many formulas have no saved result. */
  readonly mistakes: number;
  readonly unsaved: number;
}

const mostRows = 5000;
const mostColumns = 200;

/** Reads the cells of a sheet; refuses one that is larger than any table of a document. */
export function sheetCells({ name, root }: Worksheet, workbook: Workbook): SheetCells {
  const rows = new Map<number, Map<number, SheetCell>>();
  const columns = new Set<number>();
  const hidden = new Set<number>();
  const counts = { mistakes: 0, unsaved: 0 };
  let row = -1;
  for (const element of childrenOf(childOf(root, 'x:sheetData'), 'x:row')) {
    row = Number(element.attributes.get('r') ?? row + 2) - 1;
    if (isOn(element, 'hidden')) hidden.add(row);
    const cells = rowCells(element, workbook, counts);
    if (cells.size === 0) continue;
    rows.set(row, cells);
    for (const column of cells.keys()) columns.add(column);
    if (rows.size > mostRows || columns.size > mostColumns) refuseLarge(name);
  }
  return {
    name,
    rows: new Map([...rows].sort(([a], [b]) => a - b)),
    merged: mergedAreas(root),
    isHiddenRow: (at) => hidden.has(at),
    isHiddenColumn: hiddenColumns(root),
    ...counts,
  };
}

function rowCells(
  row: XmlElement,
  workbook: Workbook,
  counts: { mistakes: number; unsaved: number },
): Map<number, SheetCell> {
  const cells = new Map<number, SheetCell>();
  let column = -1;
  for (const cell of childrenOf(row, 'x:c')) {
    column = cellPlace(cell.attributes.get('r') ?? '')?.column ?? column + 1;
    const text = cleanText(savedText(cell, workbook));
    if (cell.attributes.get('t') === 'e') counts.mistakes += 1;
    if (text === '' && childOf(cell, 'x:f') !== undefined && childOf(cell, 'x:v') === undefined)
      counts.unsaved += 1;
    if (text === '') continue;
    const isBold = workbook.styles[Number(cell.attributes.get('s') ?? 0)]?.isBold ?? false;
    cells.set(column, { text, isBold });
  }
  return cells;
}

function mergedAreas(root: XmlElement): MergedArea[] {
  return childrenOf(childOf(root, 'x:mergeCells'), 'x:mergeCell').flatMap(
    ({ attributes }) => mergedArea(attributes.get('ref') ?? '') ?? [],
  );
}

// A column without width is as hidden as one that is called so.
function hiddenColumns(root: XmlElement): (column: number) => boolean {
  const spans = childrenOf(childOf(root, 'x:cols'), 'x:col')
    .filter((column) => isOn(column, 'hidden') || column.attributes.get('width') === '0')
    .map(({ attributes }) => [
      Number(attributes.get('min')) - 1,
      Number(attributes.get('max')) - 1,
    ]);
  return (column) => spans.some(([min = 0, max = 0]) => column >= min && column <= max);
}

function isOn({ attributes }: XmlElement, name: string): boolean {
  return ['1', 'true'].includes(attributes.get(name) ?? '');
}

function refuseLarge(name: string): never {
  return refuse(
    `The sheet “${name}” has more than ${mostRows} rows or ${mostColumns} columns with words.`,
    'Copy the rows that belong to the terms of reference into a new workbook, and try that.',
  );
}
