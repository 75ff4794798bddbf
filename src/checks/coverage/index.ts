import type { Check } from '../check.ts';
import { standard } from './standard.ts';
import { usuallyExpected } from './usually-expected.ts';

/** The rules about what is usually expected and not stated, in the order in which their findings are given. */
export const coverageChecks: readonly Check[] = [
  // Core topics one by one, then what a standard asks besides.
  usuallyExpected,
  standard,
];
