import { csvRows } from './csv-rows.ts';

const separators = [',', ';', '\t', '|'];
const looked = 20_000;

/** The sign that parts the values of a text: the one that gives most rows the same number of cells. */
export function csvSeparator(text: string): string {
  const start = text.slice(0, looked);
  const fits = separators
    .map((separator) => ({ separator, ...fitOf(start, separator) }))
    .filter(({ alike }) => alike > 0)
    .sort((a, b) => a.inWords - b.inWords || b.alike - a.alike || b.cells - a.cells);
  return fits[0]?.separator ?? ',';
}

interface Fit {
  /** How many rows have as many cells as most have, where that is more than one. */
  readonly alike: number;
  readonly cells: number;
  /** 1 where a space follows most of the signs, as in a sentence. */
  readonly inWords: number;
}

function fitOf(text: string, separator: string): Fit {
  const counts = new Map<number, number>();
  for (const { length } of csvRows(text, separator))
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [cells = 0, alike = 0] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  const all = text.split(separator).length - 1;
  const spaced = text.split(`${separator} `).length - 1;
  return { alike, cells, inWords: spaced > all / 2 ? 1 : 0 };
}
