import type { Check } from './check.ts';
import { oneAccountable } from './rasci/one-accountable.ts';

/** Every governance rule, in the order of its group. */
export const allChecks: readonly Check[] = [oneAccountable];
