import type { RasciMeaning } from '../../register/matrix/rasci-meanings.ts';
import type { RasciMatrix } from '../../model/rasci.ts';

export const matrixStatusNames: Record<RasciMatrix['status'], string> = {
  'in-force': 'In force',
  draft: 'Draft',
  'for-discussion': 'For discussion only',
};

export const meaningNames: Record<RasciMeaning, string> = {
  accountable: 'Accountable',
  responsible: 'Responsible',
  'signs-off': 'Signs off',
  verifies: 'Verifies',
  supports: 'Supports',
  consulted: 'Consulted',
  informed: 'Informed',
  other: 'Another role',
};

/** The name of a scheme: “RACI-VS”. */
export function schemeName(scheme: RasciMatrix['scheme']): string {
  return scheme === 'other' ? 'a scheme of its own' : scheme.toUpperCase();
}

export const notComparableName = 'Not comparable';
