import { tableOfTexts } from './table-of-texts.ts';
import type { Taken } from './taken.ts';
import type { TextLine } from './text-line.ts';

const border = /^[|+:\s]*[-=_+]{3,}[-=_+|:\s]*$/u;
const piped = /^\|.*\||.\s\|(?:\s|$)/u;

/**
 * Takes a table drawn with `|` between its cells, with or without borders; nothing where none begins.
 *
 * Where borders of dashes part the rows, the lines between two borders are one row.
 */
export function takeDrawnTable(lines: readonly TextLine[], from: number): Taken | undefined {
  // The line before was looked at already, and what it begins is no table.
  if (from > 0 && isDrawn(lines[from - 1]!)) return undefined;
  let next = from;
  while (next < lines.length && isDrawn(lines[next]!)) next += 1;
  const drawn = lines.slice(from, next);
  const worded = drawn.filter(({ text }) => !isBorder(text));
  if (worded.length < 2 || worded.some(({ text }) => !piped.test(text))) return undefined;
  const borders = drawn.length - worded.length;
  const first = drawn.findIndex(({ text }) => !isBorder(text));
  const headingRows =
    borders > 0 && isBorder(drawn[first + 1]?.text ?? '') ? { headingRows: 1 } : {};
  const rows = borders > 2 ? joinedRows(drawn) : worded.map(({ text }) => pipeCells(text));
  const { page } = lines[from]!;
  return {
    blocks: [tableOfTexts(rows, { ...headingRows, ...(page === undefined ? {} : { page }) })],
    next,
  };
}

function isDrawn({ text }: TextLine): boolean {
  return isBorder(text) || (piped.test(text) && !text.includes('\t'));
}

function isBorder(text: string): boolean {
  return text.length < 1000 && border.test(text);
}

function pipeCells(text: string): string[] {
  return text
    .trim()
    .replace(/^\||(?<!\\)\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
}

function joinedRows(drawn: readonly TextLine[]): string[][] {
  const rows: string[][] = [];
  let row: string[] | undefined;
  for (const { text } of drawn) {
    if (isBorder(text)) row = undefined;
    else if (row === undefined) rows.push((row = pipeCells(text)));
    else pipeCells(text).forEach((cell, at) => addLine(row!, at, cell));
  }
  return rows;
}

function addLine(row: string[], at: number, text: string): void {
  while (row.length <= at) row.push('');
  row[at] = `${row[at]!} ${text}`;
}
