import type { PartialDate } from '../../model/partial-date.ts';

/** The year that a date is in. */
export function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}
