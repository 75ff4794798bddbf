import type { MatrixSpot } from '../reading/matrix/on-matrix.ts';
import { onMatrix } from '../reading/matrix/on-matrix.ts';
import { matrixRows } from '../../register/matrix/matrix-rows.ts';
import { matrixCheck } from '../reading/matrix/matrix-check.ts';

// “Support carers” and “Consult residents” are work; “Accountable for …” is a part in it.
const role =
  /^(?:(?:jointly |overall )?(?:accountable|responsible) (?:for|to)|(?:accountability|responsibility) for|to be (?:consulted|informed)(?: (?:on|of|about))?|(?:consulted on|informed of|informed about))\b/i;

/** The name of an activity says what the work is; the letters say who has which part in it. */
export const labelRoleWord = matrixCheck('label-role-word', 'info', (rasci) => {
  const spots = matrixRows(rasci).flatMap(({ activity: { label }, place }): MatrixSpot[] => {
    const found = role.exec(label);
    if (found === null) return [];
    const at = { start: 0, end: found[0].length };
    return [{ ...place, at, message: label }];
  });
  const [first] = spots;
  return onMatrix(rasci, spots, {
    message:
      spots.length === 1
        ? `“${first!.message}” begins with a role. Name the work, and let the letters say who answers for it.`
        : `${spots.length} activities begin with a role. Name the work, and let the letters say who answers for it.`,
  });
});
