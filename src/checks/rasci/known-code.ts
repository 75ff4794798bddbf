import { matrixCheck } from '../reading/matrix/matrix-check.ts';
import { matrixRows } from '../../register/matrix/matrix-rows.ts';
import { readMatrix } from '../../register/matrix/read-matrix.ts';
import { onMatrix } from '../reading/matrix/on-matrix.ts';

/** Each cell holds letters that the legend or the scheme explains. */
export const knownCode = matrixCheck('known-code', 'warning', (rasci) => {
  // Without a legend or a scheme there is nothing to know them by: the legend check says so.
  const readings = readMatrix(rasci);
  if (readings.size === 0) return [];
  const cells = matrixRows(rasci).flatMap((row) =>
    row.cells
      .filter(({ unread }) => unread.some((letter) => !readings.has(letter)))
      .map((cell) => ({ cell, activity: row.activity })),
  );
  return [...Map.groupBy(cells, ({ cell }) => cell.cell.asWritten)].flatMap(([written, same]) =>
    onMatrix(
      rasci,
      same.map(({ cell, activity }) => ({
        path: cell.path,
        message: `${cell.party.label}, “${activity.label}”: ${written}`,
      })),
      {
        about: written.toLowerCase(),
        message: `“${written}” ${same.length === 1 ? 'stands in a cell' : `stands in ${same.length} cells`}, and nothing says what it means. Explain it in the legend, or write a letter.`,
      },
    ),
  );
});
