import type { RasciMatrix } from '../../model/rasci.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { Check, Problem } from '../check.ts';

/** A check of the table of who does what; a body without one has nothing to answer. */
export function matrixCheck(
  name: string,
  severity: Check['severity'],
  inMatrix: (
    rasci: RasciMatrix,
    constitution: Constitution,
    register: Register,
  ) => readonly Problem[],
): Check {
  return {
    id: `rasci/${name}`,
    since: '1.0',
    severity,
    inConstitution: (constitution, register) =>
      constitution.rasci === undefined ? [] : inMatrix(constitution.rasci, constitution, register),
  };
}
