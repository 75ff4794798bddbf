import { tableOfTexts } from './table-of-texts.ts';
import type { Taken } from './taken.ts';
import type { TextLine } from './text-line.ts';
import { isBlank } from './text-line.ts';

// The space after a number or a bullet parts no columns.
const afterLabel = /^(?:[•·▪o*–-]|\(?\d[\d.]*[.)]?|\(?[A-Za-z]{1,4}[.)]) +/u;

/** Whether spaces part a line into columns. Two spaces may part sentences. */
export function hasGap({ text }: TextLine): boolean {
  return /\S {3,}\S/u.test(text.slice(0, 400).replace(afterLabel, ''));
}

const mostLines = 2000;

/**
 * Takes a table whose columns are lined up with spaces, as programs print them; nothing where none begins.
 *
 * A line that says nothing in the first column goes on with the row above; where blank lines stand
 * between rows, all lines between two of them are one row.
 */
export function takeAlignedTable(
  lines: readonly TextLine[],
  from: number,
  isLabelled: (line: number) => boolean,
): Taken | undefined {
  if (!hasGap(lines[from]!) || (from > 0 && hasGap(lines[from - 1]!))) return undefined;
  const next = endOfRun(lines, from, isLabelled);
  const run = lines.slice(from, next).filter((line) => !isDashes(line));
  const starts = columnStarts(run);
  const cells = run.map((line) => (isBlank(line) ? undefined : cellsAt(line, starts)));
  const full = cells.filter((row) => (row?.filter((cell) => cell !== '').length ?? 0) > 1).length;
  if (starts.length < 2 || full < 3) return undefined;
  const { page } = lines[from]!;
  return {
    blocks: [tableOfTexts(rowsOfCells(cells), page === undefined ? {} : { page })],
    next,
  };
}

// A line without a gap belongs to the run only when it is moved in, or fits into the first column.
function endOfRun(
  lines: readonly TextLine[],
  from: number,
  isLabelled: (line: number) => boolean,
): number {
  let last = from;
  const second = secondColumn(lines[from]!);
  for (let at = from; at < lines.length && at - last <= 3 && at - from < mostLines; at += 1) {
    const line = lines[at]!;
    // A line of dashes may part the heads of columns from the rows.
    if (isBlank(line) || isDashes(line)) continue;
    if (line.aside !== undefined || line.text.includes('\t') || isLabelled(at)) break;
    const fits =
      line.indent >= second - 2 || (line.indent + line.text.length < second - 1 && at - last <= 1);
    if (!hasGap(line) && !fits) break;
    last = at;
  }
  return last + 1;
}

function isDashes({ text }: TextLine): boolean {
  return /^[-=][-= ]{2,}$/u.test(text.slice(0, 400));
}

function secondColumn({ text, indent }: TextLine): number {
  const label = afterLabel.exec(text)?.[0].length ?? 0;
  const gap = /\S {3,}(?=\S)/u.exec(text.slice(label))!;
  return indent + label + gap.index + gap[0].length;
}

// A column begins where words begin after two places that are empty in every line.
function columnStarts(run: readonly TextLine[]): number[] {
  const raw = run.filter((line) => !isBlank(line)).map(rawOf);
  const width = Math.min(400, Math.max(...raw.map((line) => line.length)));
  const isEmpty = (place: number): boolean =>
    raw.every((line) => place >= line.length || line[place] === ' ');
  const starts: number[] = [];
  for (let place = 0; place < width; place += 1) {
    const isStart = !isEmpty(place) && (place === 0 || isEmpty(place - 1));
    const isApart = starts.length === 0 || (isEmpty(place - 1) && isEmpty(place - 2));
    if (isStart && isApart) starts.push(place);
  }
  return starts;
}

function cellsAt(line: TextLine, starts: readonly number[]): string[] {
  const raw = rawOf(line);
  return starts.map((start, at) =>
    raw.slice(at === 0 ? 0 : start, starts[at + 1] ?? raw.length).trim(),
  );
}

function rawOf({ text, indent }: TextLine): string {
  return ' '.repeat(Math.max(0, indent)) + text;
}

function rowsOfCells(lines: readonly (readonly string[] | undefined)[]): string[][] {
  const inside = lines.slice(0, lines.findLastIndex((line) => line !== undefined) + 1);
  const isSpaced = inside.filter((line) => line === undefined).length >= 2;
  const rows: string[][] = [];
  const widest = Math.max(...inside.map((line) => line?.[0]?.length ?? 0));
  let above = '';
  let isNew = true;
  for (const line of inside) {
    if (line === undefined) {
      isNew = true;
      continue;
    }
    const [first = '', ...others] = line;
    // A name too long for its column goes on below.
    const goesOn = others.every((cell) => cell === '') && isFilled(above, first, widest);
    const begins = isNew || (!isSpaced && first !== '' && !goesOn);
    above = first === '' ? above : first;
    if (begins || rows.length === 0) rows.push([...line]);
    else line.forEach((cell, at) => (rows.at(-1)![at] = `${rows.at(-1)![at]!} ${cell}`.trim()));
    isNew = false;
  }
  return rows;
}

function isFilled(above: string, below: string, widest: number): boolean {
  return above !== '' && above.length + 1 + (below.split(' ')[0] ?? '').length > widest + 1;
}
