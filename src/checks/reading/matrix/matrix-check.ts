import { list } from '../../../english/list.ts';
import type { Matrix } from '../../../register/matrix/matrix.ts';
import { matrixRows } from '../../../register/matrix/matrix-rows.ts';
import { readMatrix } from '../../../register/matrix/read-matrix.ts';
import type { Constitution, Register } from '../../../register/register.ts';
import type { Check, Remark } from '../../check.ts';

/** A check of how work is spread, which only makes sense once the table is settled. */
export function spreadCheck(...[name, severity, inMatrix]: Parameters<typeof matrixCheck>): Check {
  return meaningCheck(name, severity, (rasci, constitution, register) =>
    rasci.status === 'in-force' ? inMatrix(rasci, constitution, register) : [],
  );
}

/**
 * A check of what the letters of a table mean.
 *
 * Where the document does not say what they mean, each finding says whose meaning it rests on.
 */
export function meaningCheck(...[name, severity, inMatrix]: Parameters<typeof matrixCheck>): Check {
  return matrixCheck(name, severity, (rasci, constitution, register) => {
    const found = inMatrix(rasci, constitution, register);
    const basis = found.length === 0 ? [] : usualMeanings(rasci);
    return basis.length === 0
      ? found
      : found.map((remark) => ({ ...remark, related: [...(remark.related ?? []), ...basis] }));
  });
}

function usualMeanings(rasci: Matrix): NonNullable<Remark['related']> {
  const readings = readMatrix(rasci);
  const used = new Set(
    matrixRows(rasci).flatMap(({ cells }) => cells.flatMap(({ cell }) => cell.letters)),
  );
  const usual = [...used].filter((letter) => readings.get(letter)?.givenBy === 'scheme').sort();
  if (usual.length === 0) return [];
  const message = `The document does not say what ${list(usual)} ${usual.length === 1 ? 'means' : 'mean'}: this finding reads ${usual.length === 1 ? 'it' : 'them'} as is usual.`;
  return [{ document: 'rasci', path: ['caption'], message }];
}

/** A check of the table of who does what; a body without one has nothing to answer. */
export function matrixCheck(
  name: string,
  severity: Check['severity'],
  inMatrix: (rasci: Matrix, constitution: Constitution, register: Register) => readonly Remark[],
): Check {
  return {
    id: `rasci/${name}`,
    since: '0.1',
    severity,
    concern: 'provision',
    inConstitution: (constitution, register) =>
      constitution.rasci === undefined ? [] : inMatrix(constitution.rasci, constitution, register),
  };
}
