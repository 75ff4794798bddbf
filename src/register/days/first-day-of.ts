import { writtenPeriod } from '../../english/written-periods.ts';
import type { PartialDate } from '../../model/partial-date.ts';

/** The first day that a date can mean. */
export function firstDayOf(date: PartialDate): string {
  return writtenPeriod(date)?.first ?? `${date}-01-01`.slice(0, 10);
}
