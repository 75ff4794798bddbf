import { tableOfTexts } from './table-of-texts.ts';
import type { Taken } from './taken.ts';
import type { TextLine } from './text-line.ts';
import { isBlank } from './text-line.ts';

/** One cell on a line of its own, and how many blank lines stand before it. */
interface CellLine {
  text: string;
  readonly gap: number;
}

const mostGap = 6;
const mostContinued = 3;

/**
 * Takes a table that a conversion left as one cell to a line, each led by a tab, with blank lines
 * between rows; nothing where none begins. Lines without a tab go on with the cell above them.
 */
export function takeCellLines(
  lines: readonly TextLine[],
  from: number,
  isLabelled: (line: number) => boolean,
): Taken | undefined {
  if (!isCell(lines[from]!) || followsCell(lines, from)) return undefined;
  const { cells, next, labelled } = collect(lines, from, isLabelled);
  // Paragraphs and points moved in by a tab are no cells.
  if (cells.length < 4 || labelled * 2 > cells.length) return undefined;
  const rows = rowsOf(cells);
  if (rows === undefined) return undefined;
  const { page } = lines[from]!;
  return { blocks: [tableOfTexts(rows, page === undefined ? {} : { page })], next };
}

function isCell({ text, aside }: TextLine): boolean {
  return aside === undefined && text.startsWith('\t') && !text.trim().includes('\t');
}

// What the cell before begins was looked at already, and is no table.
function followsCell(lines: readonly TextLine[], from: number): boolean {
  let before = from - 1;
  while (before >= 0 && from - before <= mostGap && isBlank(lines[before]!)) before -= 1;
  return before >= 0 && isCell(lines[before]!);
}

function collect(
  lines: readonly TextLine[],
  from: number,
  isLabelled: (line: number) => boolean,
): { cells: CellLine[]; next: number; labelled: number } {
  const cells: CellLine[] = [];
  let next = from;
  let gap = 0;
  let labelled = 0;
  let waiting: string[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (isBlank(line)) gap += 1;
    else if (isCell(line)) {
      if (waiting.length > 0) cells.at(-1)!.text += `\n${waiting.join('\n')}`;
      waiting = [];
      cells.push({ text: line.text.trim(), gap });
      if (isLabelled(at) && line.text.trim().length > 6) labelled += 1;
      next = at + 1;
      gap = 0;
    } else if (mayGoOn(lines, at, isLabelled) && waiting.length < mostContinued && gap <= 2) {
      waiting.push(line.text.trim());
      gap = 0;
    } else break;
    if (gap > mostGap) break;
  }
  return { cells, next, labelled };
}

// A short line of its own that ends in no stop is the heading of what follows.
function mayGoOn(
  lines: readonly TextLine[],
  at: number,
  isLabelled: (line: number) => boolean,
): boolean {
  const line = lines[at]!;
  if (line.text.includes('\t') || line.aside !== undefined) return false;
  if (line.heading !== undefined || line.point !== undefined || isLabelled(at)) return false;
  const before = lines[at - 1];
  const isAlone = before === undefined || isBlank(before);
  return !isAlone || line.text.length > 60 || /[.?!:;=,]$/u.test(line.text.trim());
}

// How many cells a row has: the number that divides all of them so that no wide gap falls inside a
// row; else the usual number of cells between two gaps.
function rowsOf(cells: readonly CellLine[]): string[][] | undefined {
  const groups: CellLine[][] = [];
  for (const cell of cells) {
    if (cell.gap > 0 || groups.length === 0) groups.push([]);
    groups.at(-1)!.push(cell);
  }
  const widths = commonest(groups.map((group) => group.length));
  const exact = widths.find(
    (width) =>
      cells.length % width === 0 &&
      cells.every(({ gap }, at) => gap < 2 || at % width === 0) &&
      share(cells, width) >= 0.5,
  );
  if (exact !== undefined)
    return chunks(
      cells.map(({ text }) => text),
      exact,
    );
  const [usual] = widths;
  return usual === undefined || groups.length < 2 ? undefined : placed(groups, usual);
}

function commonest(lengths: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const length of lengths) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b - a).map(([length]) => length);
}

// How many of the rows begin after a gap.
function share(cells: readonly CellLine[], width: number): number {
  const begins = cells.filter((_, at) => at % width === 0 && at > 0);
  return begins.length === 0 ? 0 : begins.filter(({ gap }) => gap > 0).length / begins.length;
}

// A row torn in two by a blank line is whole again where both parts make one.
function placed(groups: readonly CellLine[][], width: number): string[][] {
  const rows: string[][] = [];
  for (const group of groups) {
    const texts = group.map(({ text }) => text);
    const last = rows.at(-1);
    if (last !== undefined && last.length < width && last.length + texts.length <= width)
      last.push(...texts);
    else rows.push(...chunks(texts, width));
  }
  return rows;
}

function chunks(texts: readonly string[], width: number): string[][] {
  const rows: string[][] = [];
  for (let at = 0; at < texts.length; at += width) rows.push(texts.slice(at, at + width));
  return rows;
}
