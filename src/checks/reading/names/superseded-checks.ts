import type { CheckId } from '../../../diagnostics/check-groups.ts';

/** The checks that report what a document itself names and has ended, one for each kind of thing. */
export const supersededChecks: readonly CheckId[] = [
  'references/superseded-body',
  'references/superseded-department',
  'references/superseded-plan',
  'references/superseded-term',
];
