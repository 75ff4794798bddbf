import type { PartialDate } from '../../model/partial-date.ts';

/** The first day that a date can mean. */
export function firstDayOf(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}
