import type { RasciMatrix } from '../../../model/rasci.ts';
import type { Constitution, Register } from '../../../register/register.ts';
import type { Check, Remark } from '../../check.ts';

/** A check of how work is spread, which only makes sense once the table is settled. */
export function spreadCheck(...[name, severity, inMatrix]: Parameters<typeof matrixCheck>): Check {
  return matrixCheck(name, severity, (rasci, constitution, register) =>
    rasci.status === 'in-force' ? inMatrix(rasci, constitution, register) : [],
  );
}

/** A check of the table of who does what; a body without one has nothing to answer. */
export function matrixCheck(
  name: string,
  severity: Check['severity'],
  inMatrix: (
    rasci: RasciMatrix,
    constitution: Constitution,
    register: Register,
  ) => readonly Remark[],
): Check {
  return {
    id: `rasci/${name}`,
    since: '1.0',
    severity,
    inConstitution: (constitution, register) =>
      constitution.rasci === undefined ? [] : inMatrix(constitution.rasci, constitution, register),
  };
}
