import { matrixCheck } from '../reading/matrix/matrix-check.ts';
import { matrixColumns } from '../../register/matrix/matrix-columns.ts';
import { onMatrix } from '../reading/matrix/on-matrix.ts';
import { shortList } from '../reading/matrix/short-list.ts';

/** Each party has a letter. */
export const emptyColumn = matrixCheck('empty-column', 'warning', (rasci) => {
  const columns = matrixColumns(rasci).filter(({ isBlank }) => isBlank);
  const parties = columns.map(({ party }) => party.label);
  return onMatrix(
    rasci,
    columns.map(({ party, place }) => ({ ...place, message: party.label })),
    {
      message: `${shortList(parties)} ${columns.length === 1 ? 'has' : 'have'} no letter in any activity. Give a part to each party, or leave it out of the table.`,
    },
  );
});
