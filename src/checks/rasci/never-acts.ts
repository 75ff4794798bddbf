import { meaningCheck } from '../reading/matrix/matrix-check.ts';
import type { MatrixColumn } from '../../register/matrix/matrix-columns.ts';
import { matrixColumns } from '../../register/matrix/matrix-columns.ts';
import { canSay, cellsThat } from '../../register/matrix/matrix-rows.ts';
import { isOnlyInformed } from './only-informed.ts';
import { onMatrix } from '../reading/matrix/on-matrix.ts';
import { shortList } from '../reading/matrix/short-list.ts';

/** Each party does or answers for something, unless it is there for its voice. */
export const neverActs = meaningCheck('never-acts', 'info', (rasci) => {
  if (!canSay('responsible', rasci) || !canSay('accountable', rasci)) return [];
  const columns = matrixColumns(rasci).filter(
    (column) => column.isRead && !column.isBlank && !acts(column) && !isOnlyInformed(column),
  );
  const parties = columns.map(({ party }) => party.label);
  return onMatrix(
    rasci,
    columns.map(({ party, place }) => ({ ...place, message: party.label })),
    {
      message: `${shortList(parties)} ${columns.length === 1 ? 'is' : 'are'} never responsible or accountable. Check that this is meant.`,
    },
  );
});

function acts(column: MatrixColumn): boolean {
  return (['responsible', 'accountable', 'signs-off', 'verifies'] as const).some(
    (meaning) => cellsThat(meaning, column).length > 0,
  );
}
