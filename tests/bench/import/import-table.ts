import type { MeasureName, Share, SourceMeasures } from './measure-import.ts';
import { measureNames } from './measure-import.ts';

/** The measures as a table in Markdown: a row for each measure, a column for each source and one for all. */
export function importTable(all: readonly SourceMeasures[]): string {
  const heads = ['', ...all.map(({ id }) => id), 'all'];
  const rows = measureNames.map((name) => [
    name,
    ...all.map(({ measures }) => shareInWords(measures[name])),
    shareInWords(sumOfShares(all, name)),
  ]);
  return [heads, heads.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

/** One measure over all sources. */
export function sumOfShares(all: readonly SourceMeasures[], name: MeasureName): Share {
  return {
    right: all.reduce((sum, { measures }) => sum + measures[name].right, 0),
    of: all.reduce((sum, { measures }) => sum + measures[name].of, 0),
  };
}

/** `144 of 148 (97 %)`; a dash where there is nothing to measure. */
export function shareInWords({ right, of }: Share): string {
  return of === 0 ? '–' : `${right} of ${of} (${Math.floor((100 * right) / of)} %)`;
}

/** The shares of a table as written, by measure: each cell behind the name. */
export function tableShares(table: string): Map<string, (Share | undefined)[]> {
  return new Map(
    table
      .split('\n')
      .filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))
      .map((line) => {
        const [name = '', ...cells] = line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim());
        return [name, cells.map(shareWritten)];
      }),
  );
}

function shareWritten(cell: string): Share | undefined {
  const found = /^(\d+) of (\d+) /.exec(cell);
  return found === null ? undefined : { right: Number(found[1]), of: Number(found[2]) };
}
