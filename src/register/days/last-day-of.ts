import { writtenPeriod } from '../../english/written-periods.ts';
import type { PartialDate } from '../../model/partial-date.ts';

/** The last day that a date can mean: March 2025 is over after its 31st. */
export function lastDayOf(date: PartialDate): string {
  const period = writtenPeriod(date);
  if (period !== undefined) return period.last;
  const [year, month, day] = date.split('-');
  if (month === undefined) return `${date}-12-31`;
  if (day !== undefined) return date;
  // The calendar repeats every 400 years, and `Date.UTC` takes small years for those after 1900.
  const last = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0));
  return `${date}-${last.getUTCDate()}`;
}
