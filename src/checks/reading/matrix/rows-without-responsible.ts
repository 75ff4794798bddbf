import type { Matrix } from '../../../register/matrix/matrix.ts';
import type { MatrixRow } from '../../../register/matrix/matrix-rows.ts';
import { canSay, cellsThat, matrixRows } from '../../../register/matrix/matrix-rows.ts';

/** The activities for which certainly nobody is responsible, though somebody has a part in them. */
export function rowsWithoutResponsible(rasci: Matrix): readonly MatrixRow[] {
  if (!canSay('responsible', rasci)) return [];
  return matrixRows(rasci).filter(
    (row) => row.isRead && !row.isBlank && cellsThat('responsible', row).length === 0,
  );
}
