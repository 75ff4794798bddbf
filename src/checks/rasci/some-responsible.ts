import type { Matrix } from '../../register/matrix/matrix.ts';
import type { Remark } from '../check.ts';
import { list } from '../../english/list.ts';
import { meaningCheck } from '../reading/matrix/matrix-check.ts';
import type { MatrixRow } from '../../register/matrix/matrix-rows.ts';
import { cellsThat } from '../../register/matrix/matrix-rows.ts';
import { onMatrix } from '../reading/matrix/on-matrix.ts';
import { rowsWithoutResponsible } from '../reading/matrix/rows-without-responsible.ts';

/** Each activity has a party that does the work. */
export const someResponsible = meaningCheck('some-responsible', 'warning', (rasci) => {
  // Help without anybody to help has a check of its own.
  const rows = rowsWithoutResponsible(rasci).filter(
    (row) => cellsThat('supports', row).length === 0,
  );
  return [
    ...withoutAnybody(
      rows.filter((row) => cellsThat('accountable', row).length === 0),
      rasci,
    ),
    ...onlyAnswered(
      rows.filter((row) => cellsThat('accountable', row).length > 0),
      rasci,
    ),
  ];
});

function withoutAnybody(rows: readonly MatrixRow[], rasci: Matrix): Remark[] {
  const what = rows.length === 1 ? `“${rows[0]!.activity.label}”` : `${rows.length} activities`;
  return onMatrix(
    rasci,
    rows.map(({ activity, place }) => ({ ...place, message: activity.label })),
    {
      about: 'nobody',
      message: `Nobody is responsible for ${what}. Name the party that does the work.`,
    },
  );
}

// Some writers mean that the accountable party does the work, and leave R out: that is a question.
function onlyAnswered(rows: readonly MatrixRow[], rasci: Matrix): Remark[] {
  const spots = rows.map((row) => ({
    ...row.place,
    message: `${row.activity.label}: ${list(cellsThat('accountable', row).map(({ party }) => party.label))}`,
  }));
  const what =
    rows.length === 1 ? `“${rows[0]!.activity.label}” has` : `${rows.length} activities have`;
  return onMatrix(rasci, spots, {
    about: 'only-accountable',
    severity: 'info',
    message: `${what} an accountable party, but nobody responsible. If the accountable party does the work, give it both letters.`,
  });
}
