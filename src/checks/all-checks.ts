import type { Check } from './check.ts';
import { accountabilityChecks } from './accountability/index.ts';
import { coverageChecks } from './coverage/index.ts';
import { membershipChecks } from './membership/index.ts';
import { personalChecks } from './personal/index.ts';
import { quorumChecks } from './quorum/index.ts';
import { rasciChecks } from './rasci/index.ts';
import { recordChecks } from './record/index.ts';
import { referencesChecks } from './references/index.ts';
import { reviewChecks } from './review/index.ts';
import { textChecks } from './text/index.ts';

/** Every governance rule, group by group, in the order in which findings are given. */
export const allChecks: readonly Check[] = [
  ...rasciChecks,
  ...referencesChecks,
  ...coverageChecks,
  ...quorumChecks,
  ...membershipChecks,
  ...accountabilityChecks,
  ...reviewChecks,
  ...personalChecks,
  ...recordChecks,
  ...textChecks,
];
