import type { Matrix } from '../../register/matrix/matrix.ts';
import type { Remark } from '../check.ts';
import { meaningCheck } from '../reading/matrix/matrix-check.ts';
import type { MatrixRow } from '../../register/matrix/matrix-rows.ts';
import { canSay, cellsThat, matrixRows } from '../../register/matrix/matrix-rows.ts';
import { shortList } from '../reading/matrix/short-list.ts';

/** Each activity has one accountable party, or a reason why several are accountable together. */
export const oneAccountable = meaningCheck('one-accountable', 'warning', (rasci) =>
  canSay('accountable', rasci) ? matrixRows(rasci).flatMap((row) => inRow(row, rasci)) : [],
);

function inRow(row: MatrixRow, { table }: Matrix): Remark[] {
  const { activity, place } = row;
  const accountable = cellsThat('accountable', row);
  if (accountable.length === 1) return [];
  // An empty row has a check of its own; a letter that could not be read may mean anything.
  if (accountable.length === 0 && (row.isBlank || !row.isRead)) return [];
  // “A (until March)” and “A (from April)” are one at a time: what stands beside a letter can tell them apart.
  const unqualified = accountable.filter(({ cell }) => cell.note === undefined);
  if (accountable.length > 1 && unqualified.length < 2) return [];
  const isJoint = accountable.length > 1 && activity.jointAccountability !== undefined;
  const parties = shortList(accountable.map(({ party }) => party.label));
  const message = isJoint
    ? `${parties} are accountable together for “${activity.label}”: ${activity.jointAccountability}`
    : accountable.length === 0
      ? `Nobody is accountable for “${activity.label}”. Name the one party that answers for it.`
      : `${parties} are ${accountable.length === 2 ? 'both' : 'all'} accountable for “${activity.label}”. Keep one, or record why it is joint.`;
  return [
    {
      ...place,
      about: activity.id,
      clause: table,
      message,
      ...(isJoint ? { severity: 'info' as const } : {}),
      related: accountable.map((cell) => ({
        ...cell.place,
        message: `${cell.party.label}: ${cell.cell.asWritten}`,
      })),
    },
  ];
}
