import type { Check } from '../check.ts';
import { acknowledgementFindingGone } from './acknowledgement-finding-gone.ts';

/** The rules about what the register records of findings, in the order in which their findings are given. */
export const recordChecks: readonly Check[] = [
  // What a body has accepted.
  acknowledgementFindingGone,
];
