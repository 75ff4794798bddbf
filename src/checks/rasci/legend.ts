import type { RasciMatrix } from '../../model/rasci.ts';
import type { Remark } from '../check.ts';
import { list } from '../../english/list.ts';
import { matrixCheck } from '../reading/matrix/matrix-check.ts';
import type { MatrixCell } from '../../register/matrix/matrix-rows.ts';
import { matrixRows } from '../../register/matrix/matrix-rows.ts';
import { onMatrix } from '../reading/matrix/on-matrix.ts';
import { readMatrix } from '../../register/matrix/read-matrix.ts';

/** A legend gives every letter of the table one meaning, and no letter that the table does not use. */
export const legend = matrixCheck('legend', 'warning', (rasci) => {
  const cells = matrixRows(rasci).flatMap((row) => row.cells);
  const used = Map.groupBy(
    cells.flatMap((cell) => cell.cell.letters.map((letter) => ({ letter, cell }))),
    ({ letter }) => letter,
  );
  if (rasci.legend.length === 0) return used.size === 0 ? [] : noLegend([...used.keys()], rasci);
  return [
    ...[...used].flatMap(([letter, found]) =>
      notExplained(
        letter,
        found.map(({ cell }) => cell),
        rasci,
      ),
    ),
    ...twoMeanings(rasci),
    ...notUsed(new Set(used.keys()), rasci),
  ];
});

function noLegend(letters: readonly string[], rasci: RasciMatrix): Remark[] {
  return onMatrix(rasci, [{ path: ['caption'], message: rasci.caption }], {
    about: 'no-legend',
    message: `The document does not say what the letters of this table mean. Add a legend for ${list([...letters].sort())}.`,
  });
}

// A letter that the scheme does not have either is reported as unknown.
function notExplained(letter: string, cells: readonly MatrixCell[], rasci: RasciMatrix): Remark[] {
  if (readMatrix(rasci).get(letter)?.givenBy !== 'scheme') return [];
  const spots = cells.map(({ path, party, cell }) => ({
    path,
    message: `${party.label}: ${cell.asWritten}`,
  }));
  return onMatrix(rasci, spots, {
    about: letter.toLowerCase(),
    message: `The legend does not say what ${letter} means, though ${cells.length === 1 ? 'a cell uses' : `${cells.length} cells use`} it. Add a line for it.`,
  });
}

function twoMeanings(rasci: RasciMatrix): Remark[] {
  const lines = rasci.legend.map((entry, index) => ({ entry, index }));
  return [...Map.groupBy(lines, ({ entry }) => entry.letter)]
    .filter(([, { length }]) => length > 1)
    .flatMap(([letter, [first, ...others]]) =>
      onMatrix(
        rasci,
        [...others, first!].map(({ entry, index }) => ({
          path: ['legend', index, 'asWritten'],
          message: `${letter}: ${entry.word}`,
        })),
        {
          about: `${letter.toLowerCase()}-twice`,
          message: `The legend explains ${letter} more than once. Keep one meaning for each letter.`,
        },
      ),
    );
}

function notUsed(used: ReadonlySet<string>, rasci: RasciMatrix): Remark[] {
  const idle = rasci.legend
    .map((entry, index) => ({ entry, path: ['legend', index, 'asWritten'] }))
    .filter(({ entry }) => !used.has(entry.letter));
  const letters = list(idle.map(({ entry }) => entry.letter));
  return onMatrix(
    rasci,
    idle.map(({ entry, path }) => ({ path, message: `${entry.letter}: ${entry.word}` })),
    {
      about: 'not-used',
      severity: 'info',
      message: `The legend explains ${letters}, which no cell uses. Check that no letter is missing, or shorten the legend.`,
    },
  );
}
