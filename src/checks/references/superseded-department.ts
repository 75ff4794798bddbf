import type { Check } from '../check.ts';
import { supersededCheck } from '../reading/names/superseded-check.ts';

/** Government departments go by the name they have. */
export const supersededDepartment: Check = supersededCheck('references/superseded-department', {
  kinds: ['department'],
  severity: 'warning',
});
