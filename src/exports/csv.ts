// Also runs in the browser.
import { spreadsheetText } from './spreadsheet-text.ts';

/** One cell: text, a number, a whole day as `2025-03-31`, or nothing. */
export type Cell = string | number | { readonly day: string } | undefined;

/**
 * Writes a table as CSV that opens right in spreadsheets: RFC 4180, a header row, UTF-8.
 *
 * Shape: it begins with a byte order mark, without which Excel takes it for an older alphabet.
 */
export function csv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  return `\uFEFF${csvForPrograms(columns, rows)}`;
}

/**
 * The same without the mark, which programs for data take for a part of the first column’s name.
 *
 * Shape: numbers and days are values; text stays text in a spreadsheet too, whatever it looks like.
 */
export function csvForPrograms<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return cell.day;
  const text = spreadsheetText(cell);
  // Where a comma marks decimals, a spreadsheet ends cells at semicolons.
  return /^\s|[",;\t\r\n]|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
