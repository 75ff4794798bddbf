import type { Check } from '../check.ts';
import { acknowledgementFindingGone } from './acknowledgement-finding-gone.ts';
import { sameName } from './same-name.ts';

/** The rules about how the register keeps its records, in the order in which their findings are given. */
export const recordChecks: readonly Check[] = [
  // What a body has accepted.
  acknowledgementFindingGone,
  // What two records are called.
  sameName,
];
