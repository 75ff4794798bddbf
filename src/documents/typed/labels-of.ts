import type { Row, TypedLabel } from './typed-label.ts';
import { typedLabel } from './typed-label.ts';

/**
 * The label that each line of a document begins with; undefined for a line without one.
 *
 * What may as well be a word (“A. Smith”, “12 Members”) counts only beside its neighbour in the row.
 */
export function labelsOf(lines: readonly string[]): (TypedLabel | undefined)[] {
  // A number that stands alone labels nothing.
  const labels = lines.map((line) => {
    const found = typedLabel(line);
    return found?.text === '' ? undefined : found;
  });
  const places = new Set<string>();
  for (const label of labels) for (const place of placesOf(label)) places.add(place);
  const numbers = numbersInRow(lines, labels);
  return labels.map((label, line) => {
    if (label?.inRow === undefined) return label;
    if (label.inRow.style === 'number') return numbers.has(line) ? label : undefined;
    return isInRow(label.inRow, places) ? label : undefined;
  });
}

function placesOf(label: TypedLabel | undefined): string[] {
  if (label === undefined || label.isBullet === true) return [];
  if (label.inRow !== undefined) return [nameOf(label.inRow)];
  const parent = /^([A-Z]\d{0,2}|\d{1,3})\.\d/u.exec(label.label);
  return parent === null ? [] : [`under ${parent[1]}`];
}

function nameOf({ style, place }: Row): string {
  return `${style} ${place}`;
}

function isInRow(row: Row, places: ReadonlySet<string>): boolean {
  const { style, place } = row;
  if (style.startsWith('letter '))
    return beside(row, places) || places.has(`under ${style.at(-1)}${place}`);
  if (beside(row, places)) return true;
  if (style.endsWith(' roman')) return place === 2 && places.has(`${style.split(' ')[0]} 9`);
  const letter = String.fromCharCode(64 + place);
  if (style === 'capital' && places.has(`under ${letter}`)) return true;
  // “i.” is the ninth letter, or the first number before “ii.”.
  const roman = { I: 1, V: 5, X: 10, L: 50 }[letter];
  return roman !== undefined && beside({ style: `${style} roman`, place: roman }, places);
}

function beside({ style, place }: Row, places: ReadonlySet<string>): boolean {
  return places.has(`${style} ${place - 1}`) || places.has(`${style} ${place + 1}`);
}

// Numbers without a point: those that clauses such as 3.1 stand under, those before a tab, and rows
// from 1 whose members are not simply counted one line after the other.
function numbersInRow(
  lines: readonly string[],
  labels: readonly (TypedLabel | undefined)[],
): Set<number> {
  const candidates = [...labels.entries()].flatMap(([line, label]) =>
    label?.inRow?.style === 'number' ? [{ line, place: label.inRow.place }] : [],
  );
  const accepted = new Set<number>();
  for (const { line } of candidates)
    if (/^\d{1,2}(?:\t|\s{2})/u.test(lines[line]!)) accepted.add(line);
  // “2 Members” counts where it is the last such line before clause 2.1.
  const open = new Map<number, number>();
  labels.forEach((label, line) => {
    if (label?.inRow?.style === 'number') open.set(label.inRow.place, line);
    const parent = /^(\d{1,2})\.0?[01]\b/u.exec(label?.label ?? '');
    const heading = parent === null ? undefined : open.get(Number(parent[1]));
    if (heading !== undefined) accepted.add(heading);
    if (parent !== null) open.delete(Number(parent[1]));
  });
  let row: { line: number; place: number }[] = [];
  const close = (): void => {
    const touching = row.filter(({ line }, at) => line - (row[at - 1]?.line ?? -9) === 1).length;
    if (row.length > 1 && touching * 2 < row.length) row.forEach(({ line }) => accepted.add(line));
  };
  for (const candidate of candidates) {
    if (candidate.place === 1) {
      close();
      row = [candidate];
    } else if (candidate.place === (row.at(-1)?.place ?? -1) + 1) row.push(candidate);
  }
  close();
  return accepted;
}
