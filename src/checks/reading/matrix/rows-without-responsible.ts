import type { RasciMatrix } from '../../../model/rasci.ts';
import type { MatrixRow } from '../../../register/matrix/matrix-rows.ts';
import { canSay, cellsThat, matrixRows } from '../../../register/matrix/matrix-rows.ts';

/** The activities for which certainly nobody is responsible, though somebody has a part in them. */
export function rowsWithoutResponsible(rasci: RasciMatrix): readonly MatrixRow[] {
  if (!canSay('responsible', rasci)) return [];
  return matrixRows(rasci).filter(
    (row) => row.isRead && !row.isBlank && cellsThat('responsible', row).length === 0,
  );
}
