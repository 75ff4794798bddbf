import { matrixCheck } from '../reading/matrix/matrix-check.ts';
import { matrixRows } from '../../register/matrix/matrix-rows.ts';
import { onMatrix } from '../reading/matrix/on-matrix.ts';

/** Each activity has a letter. */
export const emptyRow = matrixCheck('empty-row', 'warning', (rasci) => {
  const rows = matrixRows(rasci).filter(({ isBlank }) => isBlank);
  const spots = rows.map(({ activity, place }) => ({
    ...place,
    message: activity.label,
  }));
  const what =
    rows.length === 1
      ? `“${rows[0]!.activity.label}” has no letters`
      : `${rows.length} activities have no letters`;
  return onMatrix(rasci, spots, {
    message: `${what}: no party has a part. Say who answers for the work and who does it, or remove the row.`,
  });
});
