import { meaningCheck } from '../reading/matrix/matrix-check.ts';
import type { MatrixColumn } from '../../register/matrix/matrix-columns.ts';
import { matrixColumns } from '../../register/matrix/matrix-columns.ts';
import { onMatrix } from '../reading/matrix/on-matrix.ts';
import { shortList } from '../reading/matrix/short-list.ts';

/** Each party has more than news of the work. */
export const onlyInformed = meaningCheck('only-informed', 'warning', (rasci) => {
  const columns = matrixColumns(rasci).filter(isOnlyInformed);
  const parties = columns.map(({ party }) => party.label);
  return onMatrix(
    rasci,
    columns.map(({ party, place }) => ({ ...place, message: party.label })),
    {
      message: `${shortList(parties)} ${columns.length === 1 ? 'is' : 'are'} only told about the work, in every activity. Give a say, or check that news is all that is meant.`,
    },
  );
});

/** Whether a party is informed of every activity, and no more; one row alone says little. */
export function isOnlyInformed({ cells }: MatrixColumn): boolean {
  return (
    cells.length > 1 &&
    cells.every(({ meanings, unread }) => unread.length === 0 && meanings.join() === 'informed')
  );
}
