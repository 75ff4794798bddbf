import type { Check } from '../check.ts';
import { supersededCheck } from '../reading/names/superseded-check.ts';

/** Terms are the ones in use. */
export const supersededTerm: Check = supersededCheck('references/superseded-term', {
  kinds: ['term'],
  severity: 'info',
});
