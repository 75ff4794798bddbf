import type { Ruling } from '../printed/page.ts';
import type { PrintedLine } from './printed-line.ts';

/**
 * The lines of each row of a table that has no lines around its cells.
 *
 * Rows are parted by lines across the table, where there are any; else by wider spaces, where most
 * rows have them; else each line that fills the first column and another begins a row.
 */
export function looseRows(
  lines: readonly PrintedLine[],
  columnOf: (left: number) => number,
  rulings: readonly Ruling[],
): PrintedLine[][] {
  const isFull = (line: PrintedLine): boolean => {
    const columns = new Set(line.spans.flatMap(({ left }) => columnOf(left)));
    return columns.has(0) && columns.size > 1;
  };
  const spaces = lines.slice(1).map((line, place) => line.base - (lines[place]?.base ?? 0));
  const narrowest = Math.min(...spaces);
  const isWide = (place: number): boolean => (spaces[place - 1] ?? 0) > 1.18 * narrowest;
  const places = lines.map((_, place) => place).slice(1);
  const drawn = places.filter((place) => isRuled(lines, place, rulings));
  const wide = places.filter(isWide);
  const full = places.filter((place) => !isWide(place) && isFull(lines[place] as PrintedLine));
  let starts = new Set(wide.length >= full.length ? wide : [...wide, ...full]);
  if (drawn.length > 1) starts = new Set(drawn);
  const rows: PrintedLine[][] = [];
  lines.forEach((line, place) => {
    if (place === 0 || starts.has(place)) rows.push([line]);
    else rows.at(-1)?.push(line);
  });
  return rows;
}

function isRuled(
  lines: readonly PrintedLine[],
  place: number,
  rulings: readonly Ruling[],
): boolean {
  const [before, line] = [lines[place - 1], lines[place]];
  if (before === undefined || line === undefined) return false;
  return rulings.some(
    ({ isAcross, at, from, to }) =>
      isAcross &&
      at > before.base &&
      at < line.base - 0.5 * line.size &&
      to - from > 0.25 * (line.right - line.left),
  );
}
