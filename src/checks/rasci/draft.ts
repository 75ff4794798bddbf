import { matrixCheck } from '../reading/matrix/matrix-check.ts';
import { onMatrix } from '../reading/matrix/on-matrix.ts';

/** The table is settled. */
export const draft = matrixCheck('draft', 'warning', (rasci, { record }) => {
  if (rasci.status === 'in-force') return [];
  const path = [rasci.statusNote === undefined ? 'status' : 'statusNote'];
  const isForTalk = rasci.status === 'for-discussion';
  const message = isForTalk
    ? 'This table is only for discussion, so its letters settle nothing yet. Agree it, or take it out of the final terms.'
    : 'This table is a draft, so its letters settle nothing yet. Agree it, or take it out of the final terms.';
  // A draft table in a draft document is no surprise.
  const isExpected = !isForTalk && record.status === 'draft';
  return onMatrix(rasci, [{ document: 'rasci', path, message: rasci.statusNote ?? rasci.status }], {
    message,
    ...(isExpected ? { severity: 'info' as const } : {}),
  });
});
