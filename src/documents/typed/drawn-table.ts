/** A table drawn with signs between its cells. */
export interface DrawnTable {
  readonly rows: readonly (readonly string[])[];
  /** How many rows a border parts from the rest as headings. */
  readonly headingRows: number;
  /** The first line after it. */
  readonly next: number;
}

const border = /^[|+:\s]*[-=_+]{3,}[-=_+|:\s]*$/u;
const shortBorder = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)+\|?\s*$/u;
const piped = /^\|.*\||.\s\|(?:\s|$)/u;

/**
 * The table drawn with `|` between its cells that begins on a line, with or without borders.
 *
 * Where borders of dashes part the rows, the lines between two borders are one row.
 */
export function drawnTable(
  lineAt: (place: number) => string | undefined,
  from: number,
): DrawnTable | undefined {
  // The line before was looked at already, and what it begins is no table.
  if (from > 0 && isDrawn(lineAt(from - 1))) return undefined;
  const drawn: string[] = [];
  // A line of dashes under words with a bar makes even a narrow bar a cell.
  const isTight = isTightHead(lineAt(from), lineAt(from + 1));
  while (isDrawn(lineAt(from + drawn.length)) || (isTight && hasBar(lineAt(from + drawn.length))))
    drawn.push(lineAt(from + drawn.length)!);
  const worded = drawn.filter((line) => !isBorder(line));
  if (worded.length < 2 && !(isTight && worded.length === 1)) return undefined;
  const borders = drawn.length - worded.length;
  const first = drawn.findIndex((line) => !isBorder(line));
  return {
    rows: borders > 2 ? joinedRows(drawn) : worded.map(pipeCells),
    headingRows: borders > 0 && isBorder(drawn[first + 1] ?? '') ? 1 : 0,
    next: from + drawn.length,
  };
}

function isTightHead(head: string | undefined, under: string | undefined): boolean {
  return hasBar(head) && under !== undefined && under.length < 1000 && shortBorder.test(under);
}

function hasBar(line: string | undefined): boolean {
  return line !== undefined && line.includes('|') && !line.includes('\t');
}

function isDrawn(line: string | undefined): boolean {
  if (line === undefined || line.includes('\t')) return false;
  return isBorder(line) ? /[|+]/u.test(line) || /[-=]\s+[-=]/u.test(line) : piped.test(line);
}

function isBorder(line: string): boolean {
  return line.length < 1000 && (border.test(line) || shortBorder.test(line));
}

function pipeCells(line: string): string[] {
  return line
    .trim()
    .replace(/^\||(?<!\\)\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
}

function joinedRows(drawn: readonly string[]): string[][] {
  const rows: string[][] = [];
  let row: string[] | undefined;
  for (const line of drawn) {
    if (isBorder(line)) row = undefined;
    else if (row === undefined) rows.push((row = pipeCells(line)));
    else pipeCells(line).forEach((cell, at) => addLine(row!, at, cell));
  }
  return rows;
}

function addLine(row: string[], at: number, text: string): void {
  while (row.length <= at) row.push('');
  row[at] = `${row[at]!} ${text}`;
}
