import type { RasciMatrix } from '../../model/rasci.ts';
import type { Remark } from '../check.ts';
import { meaningCheck } from '../reading/matrix/matrix-check.ts';
import type { MatrixRow } from '../../register/matrix/matrix-rows.ts';
import { canSay, cellsThat, matrixRows } from '../../register/matrix/matrix-rows.ts';
import { shortList } from '../reading/matrix/short-list.ts';

/** Each activity has one accountable party, or a reason why several are accountable together. */
export const oneAccountable = meaningCheck('one-accountable', 'warning', (rasci) =>
  canSay('accountable', rasci) ? matrixRows(rasci).flatMap((row) => inRow(row, rasci)) : [],
);

function inRow(row: MatrixRow, { table }: RasciMatrix): Remark[] {
  const { activity, path } = row;
  const accountable = cellsThat('accountable', row);
  if (accountable.length === 1) return [];
  // An empty row has a check of its own; a letter that could not be read may mean anything.
  if (accountable.length === 0 && (row.isBlank || !row.isRead)) return [];
  const isJoint = accountable.length > 1 && activity.jointAccountability !== undefined;
  const parties = shortList(accountable.map(({ party }) => party.label));
  const message = isJoint
    ? `${parties} are accountable together for “${activity.label}”: ${activity.jointAccountability}`
    : accountable.length === 0
      ? `Nobody is accountable for “${activity.label}”. Name the one party that answers for it.`
      : `${parties} are all accountable for “${activity.label}”. Keep one, or record why it is joint.`;
  return [
    {
      document: 'rasci',
      path: [...path, 'label'],
      about: activity.id,
      clause: table,
      message,
      ...(isJoint ? { severity: 'info' as const } : {}),
      related: accountable.map((cell) => ({
        document: 'rasci' as const,
        path: cell.path,
        message: `${cell.party.label}: ${cell.cell.asWritten}`,
      })),
    },
  ];
}
