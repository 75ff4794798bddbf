// Also runs in the browser.
/** One cell: a number is written in digits, nothing as an empty cell. */
export type Cell = string | number | undefined;

/**
 * Writes a table as CSV: RFC 4180, a header row, UTF-8 without a byte order mark.
 *
 * Spreadsheets run a cell that begins with `=`, `+`, `-`, `@` or a tab as a formula: an
 * apostrophe before it makes it text again.
 */
export function csv<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => `${cells.map(cellText).join(',')}\r\n`).join('');
}

function cellText(cell: Cell): string {
  if (cell === undefined) return '';
  // A number of ours is a number; only text can come from an author.
  const text = typeof cell === 'number' ? String(cell) : harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
