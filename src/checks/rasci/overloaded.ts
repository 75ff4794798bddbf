import type { Matrix } from '../../register/matrix/matrix.ts';
import type { Remark } from '../check.ts';
import { spreadCheck } from '../reading/matrix/matrix-check.ts';
import type { MatrixColumn } from '../../register/matrix/matrix-columns.ts';
import { matrixColumns } from '../../register/matrix/matrix-columns.ts';
import { cellsThat } from '../../register/matrix/matrix-rows.ts';
import { onMatrix } from '../reading/matrix/on-matrix.ts';

/** No party answers for most of the work, or does all of it. */
export const overloaded = spreadCheck('overloaded', 'info', (rasci) =>
  // With two parties or two activities, one of them must have most.
  rasci.parties.length < 3 || rasci.activities.length < 3
    ? []
    : matrixColumns(rasci).flatMap((column) => inColumn(column, rasci)),
);

function inColumn(column: MatrixColumn, rasci: Matrix): Remark[] {
  const { party, place, cells } = column;
  const all = cells.length;
  const accountable = cellsThat('accountable', column).length;
  const responsible = cellsThat('responsible', column).length;
  const parts = [
    ...(accountable > all / 2
      ? [
          `accountable for ${accountable === all ? 'all' : `${accountable} of the`} ${all} activities`,
        ]
      : []),
    ...(responsible === all
      ? [`responsible for ${accountable > all / 2 ? 'all of them' : `all ${all} activities`}`]
      : []),
  ];
  if (parts.length === 0) return [];
  return onMatrix(rasci, [{ ...place, message: party.label }], {
    about: party.id,
    message: `${party.label} is ${parts.join(', and ')}. Check that it has the people for so much, or share it out.`,
  });
}
