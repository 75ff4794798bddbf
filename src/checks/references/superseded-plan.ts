import type { Check } from '../check.ts';
import { supersededCheck } from '../reading/names/superseded-check.ts';

/** Plans and duties that are named are the ones in force. */
export const supersededPlan: Check = supersededCheck('references/superseded-plan', {
  kinds: ['plan', 'duty'],
  severity: 'warning',
});
