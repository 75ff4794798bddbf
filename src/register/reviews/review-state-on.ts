// Also runs in the browser.
import { daysBetween } from '../days/days-between.ts';

/** Where a review with a due date stands on a day. */
export type DatedReviewState = 'overdue' | 'due-soon' | 'in-date';

/** How many days before its last day a review is due soon. */
export const dueSoonDays = 90;

/**
 * Whether a review is overdue, due soon or in date on a day, given the last day on which it is in time.
 *
 * Shape: both as `2025-03-31`. A page asks the same again on the day it is read.
 */
export function reviewStateOn(lastDay: string, day: string): DatedReviewState {
  const daysLeft = daysBetween(day, lastDay);
  if (daysLeft < 0) return 'overdue';
  return daysLeft <= dueSoonDays ? 'due-soon' : 'in-date';
}
