import type { Matrix } from '../../register/matrix/matrix.ts';
import type { Remark } from '../check.ts';
import { list } from '../../english/list.ts';
import { matrixCheck } from '../reading/matrix/matrix-check.ts';
import type { MatrixCell } from '../../register/matrix/matrix-rows.ts';
import { matrixRows } from '../../register/matrix/matrix-rows.ts';
import { foldedSign } from '../../register/matrix/folded-sign.ts';
import { onMatrix } from '../reading/matrix/on-matrix.ts';
import { readMatrix } from '../../register/matrix/read-matrix.ts';

/** A legend gives every letter of the table one meaning, and no letter that the table does not use. */
export const legend = matrixCheck('legend', 'warning', (rasci) => {
  const cells = matrixRows(rasci).flatMap((row) => row.cells);
  const used = Map.groupBy(
    cells.flatMap((cell) => cell.cell.letters.map((letter) => ({ letter, cell }))),
    ({ letter }) => letter,
  );
  if (rasci.legend.length === 0) {
    const readings = readMatrix(rasci);
    // A word in full, as “Accountable” at the head of a column, needs no legend.
    const bare = [...used.keys()].filter((letter) => readings.get(letter)?.givenBy !== 'legend');
    return bare.length === 0 ? [] : noLegend(bare, rasci);
  }
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

function noLegend(letters: readonly string[], rasci: Matrix): Remark[] {
  return onMatrix(rasci, [{ document: 'rasci', path: ['caption'], message: rasci.caption }], {
    about: 'no-legend',
    message: `The document does not say what the letters of this table mean. Add a legend for ${list([...letters].sort())}.`,
  });
}

// A letter that the scheme does not have either is reported as unknown.
function notExplained(letter: string, cells: readonly MatrixCell[], rasci: Matrix): Remark[] {
  if (readMatrix(rasci).get(letter)?.givenBy !== 'scheme') return [];
  const bare = cells.filter(
    ({ cell }) => !cell.parts.some((part) => part.letter === letter && part.isWord),
  );
  const spots = bare.map(({ place, party, cell }) => ({
    ...place,
    message: `${party.label}: ${cell.asWritten}`,
  }));
  return onMatrix(rasci, spots, {
    about: letter.toLowerCase(),
    message: `The legend does not say what ${letter} means, though ${bare.length === 1 ? 'a cell uses' : `${bare.length} cells use`} it. Add a line for it.`,
  });
}

function twoMeanings(rasci: Matrix): Remark[] {
  const lines = rasci.legend.map((entry, index) => ({ entry, index }));
  return [...Map.groupBy(lines, ({ entry }) => foldedSign(entry.letter))]
    .filter(([, { length }]) => length > 1)
    .flatMap(([letter, [first, ...others]]) =>
      onMatrix(
        rasci,
        [...others, first!].map(({ entry, index }) => ({
          document: 'rasci' as const,
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

function notUsed(used: ReadonlySet<string>, rasci: Matrix): Remark[] {
  const cells = matrixRows(rasci).flatMap((row) => row.cells);
  const marks = new Set(cells.flatMap(({ cell }) => cell.parts.flatMap((part) => part.marks)));
  const idle = rasci.legend
    .map((entry, index) => ({ entry, path: ['legend', index, 'asWritten'] }))
    .filter(
      ({ entry }) => !used.has(foldedSign(entry.letter)) && !marks.has(foldedSign(entry.letter)),
    );
  const letters = list(idle.map(({ entry }) => entry.letter));
  return onMatrix(
    rasci,
    idle.map(({ entry, path }) => ({
      document: 'rasci' as const,
      path,
      message: `${entry.letter}: ${entry.word}`,
    })),
    {
      about: 'not-used',
      severity: 'info',
      message: `The legend explains ${letters}, which no cell uses. Check that no letter is missing, or shorten the legend.`,
    },
  );
}
