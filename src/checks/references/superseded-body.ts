import type { Check } from '../check.ts';
import { supersededCheck } from '../reading/names/superseded-check.ts';

/** Bodies that are named still exist under that name. */
export const supersededBody: Check = supersededCheck('references/superseded-body', {
  kinds: ['body'],
  severity: 'warning',
});
