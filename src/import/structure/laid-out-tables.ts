import type { BlockCell } from '../../documents/block.ts';
import { labelsOf } from '../../documents/typed/labels-of.ts';
import type { TypedLabel } from '../../documents/typed/typed-label.ts';
import { typedLabel } from '../../documents/typed/typed-label.ts';
import { readsLikeHeading } from './heading-words.ts';
import type { DocumentLine, Line } from './line.ts';
import { lengthOf, lineOf } from './line.ts';
import { printedLabel } from './printed-label.ts';

type Row = readonly BlockCell[];

/** The lines of a document, with a table that only lays out its text taken apart into the lines it holds. */
export function withTextOfTables(lines: readonly DocumentLine[]): DocumentLine[] {
  return lines.flatMap((line): readonly DocumentLine[] => {
    if (line.kind === 'line') return [line];
    const rows = line.table.rows.filter((row) => row.some(({ text }) => text !== ''));
    const take = isNumberedText(rows)
      ? numberedLines
      : isHeadedText(rows)
        ? headedLines
        : undefined;
    if (take === undefined) return [line];
    const { caption } = line.table;
    return [...(caption === undefined ? [] : [lineFrom(caption)]), ...rows.flatMap(take)];
  });
}

// “1.1 | The Board will …”: a text whose numbers stand in a column of their own.
function isNumberedText(rows: readonly Row[]): boolean {
  const numbers = rows.flatMap((row) => numberOf(row) ?? []);
  if (rows.length < 2 || numbers.length < rows.length * 0.8) return false;
  const said = rows.filter((row) => numberOf(row) !== undefined && lengthOf(row[1]!.text) > 6);
  const deep = numbers.filter((number) => printedLabel(number).parts.length > 1).length;
  return said.length >= rows.length * 0.8 || deep >= Math.max(2, rows.length * 0.4);
}

function numberOf([first, second, ...more]: Row): string | undefined {
  const number = first?.text ?? '';
  if (second === undefined || second.text === '' || more.some(({ text }) => text !== ''))
    return undefined;
  return typedLabel(`${number} x`)?.text === 'x' || /^\d{1,2}$/u.test(number) ? number : undefined;
}

function numberedLines(row: Row): Line[] {
  const label = numberOf(row);
  const [first, ...cells] = row;
  if (label === undefined) return row.flatMap(linesOfCell);
  const [said, ...more] = cells.flatMap(linesOfCell);
  if (said?.label !== undefined) return [{ ...lineFrom(''), label }, said, ...more];
  const look = first?.isBold === true && cells[0]?.isBold === true ? { isBold: true } : {};
  return [{ ...lineFrom(said?.text ?? ''), label, look }, ...more];
}

// “Purpose | To bring partners together …”: a text whose headings stand in a column of their own.
function isHeadedText(rows: readonly Row[]): boolean {
  if (rows.length < 3) return false;
  const headed = rows.filter(
    ([first, second, ...more]) =>
      readsLikeHeading(first?.text ?? '') &&
      lengthOf(first?.text ?? '') <= 8 &&
      lengthOf(second?.text ?? '') > 5 &&
      more.every(({ text }) => text === ''),
  );
  if (headed.length < rows.length * 0.6) return false;
  const isLong = rows.some(([, second]) => lengthOf(second?.text ?? '') > 15);
  return isLong || (isBesideBold(rows) && headed.filter(isSaid).length >= 3);
}

// The heads at the side are bold, and what stands beside them is not.
function isBesideBold(rows: readonly Row[]): boolean {
  return rows.every(([first, second]) => first?.isBold === true && second?.isBold !== true);
}

function isSaid([, second]: Row): boolean {
  return /[.;]$|\n/u.test(second?.text ?? '');
}

function headedLines(row: Row): Line[] {
  const [first, ...cells] = row;
  const said = cells.flatMap(linesOfCell);
  const heading = (first?.text ?? '').replaceAll('\n', ' ');
  if (heading === '') return said;
  const typed = typedLabel(heading);
  const isNumbered = typed?.isBullet !== true && typed?.text !== '' && typed?.inRow === undefined;
  const line = isNumbered
    ? { ...lineFrom(typed?.text ?? heading), label: typed?.label }
    : lineFrom(heading);
  return [{ ...line, isRunIn: true }, ...said];
}

// A cell keeps the marks of its list as they are printed.
function linesOfCell({ text, isBold }: BlockCell): Line[] {
  const parts = text.split('\n').filter((part) => part !== '');
  const labels = labelsOf(parts);
  const look = isBold === true ? { look: { isBold } } : {};
  return parts.map((part, place) => {
    const { inRow: _row, ...typed }: Partial<TypedLabel> = labels[place] ?? {};
    return lineOf({ kind: 'paragraph', text: part, ...typed, ...look });
  });
}

function lineFrom(text: string): Line {
  return lineOf({ kind: 'paragraph', text });
}
