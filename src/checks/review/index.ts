import type { Check } from '../check.ts';
import { anyTimeOnly } from './any-time-only.ts';
import { dateWithoutInterval } from './date-without-interval.ts';
import { dueSoon } from './due-soon.ts';
import { intervalWithoutDate } from './interval-without-date.ts';
import { noProvision } from './no-provision.ts';
import { overdue } from './overdue.ts';
import { undated } from './undated.ts';

/** The rules about when a document is reviewed, in the order in which their findings are given. */
export const reviewChecks: readonly Check[] = [
  // How a document stands today.
  overdue,
  undated,
  dueSoon,
  // What its rule for reviews leaves open.
  intervalWithoutDate,
  dateWithoutInterval,
  anyTimeOnly,
  noProvision,
];
