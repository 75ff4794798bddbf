import { matrixCheck } from '../reading/matrix/matrix-check.ts';
import { matrixRows } from '../../register/matrix/matrix-rows.ts';
import { onMatrix } from '../reading/matrix/on-matrix.ts';

/** Some cells are empty, so that the table shows who can be left out. */
export const noBlanks = matrixCheck('no-blanks', 'info', (rasci) => {
  if (rasci.status !== 'in-force') return [];
  const [parties, activities] = [rasci.parties.length, rasci.activities.length];
  // A small table can well need everybody.
  if (parties < 4 || activities < 3) return [];
  const cells = matrixRows(rasci).flatMap((row) => row.cells);
  if (cells.some(({ isBlank }) => isBlank)) return [];
  return onMatrix(rasci, [{ document: 'rasci', path: ['caption'], message: rasci.caption }], {
    message: `Each of the ${parties} parties has a part in each of the ${activities} activities. Leave out a party where it can be left out.`,
  });
});
