import { list } from '../../english/list.ts';
import { meaningCheck } from '../reading/matrix/matrix-check.ts';
import { cellsThat } from '../../register/matrix/matrix-rows.ts';
import { onMatrix } from '../reading/matrix/on-matrix.ts';
import { rowsWithoutResponsible } from '../reading/matrix/rows-without-responsible.ts';
import { shortList } from '../reading/matrix/short-list.ts';

/** Where a party supports an activity, another does it. */
export const supportAlone = meaningCheck('support-alone', 'warning', (rasci) => {
  const rows = rowsWithoutResponsible(rasci)
    .map((row) => ({ row, helpers: cellsThat('supports', row).map(({ party }) => party.label) }))
    .filter(({ helpers }) => helpers.length > 0);
  const spots = rows.map(({ row: { activity, place }, helpers }) => ({
    ...place,
    message: `${activity.label}: ${list(helpers)}`,
  }));
  const [first] = rows;
  return onMatrix(rasci, spots, {
    message:
      rows.length === 1
        ? `${shortList(first!.helpers)} ${first!.helpers.length === 1 ? 'supports' : 'support'} “${first!.row.activity.label}”, but nobody is responsible for it. Name the party that does the work.`
        : `${rows.length} activities have support, but nobody is responsible for them. Name the party that does the work of each.`,
  });
});
