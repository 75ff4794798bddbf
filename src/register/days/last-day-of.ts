import type { PartialDate } from '../../model/partial-date.ts';

/** The last day that a date can mean: March 2025 is over after its 31st. */
export function lastDayOf(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return `${year!}-12-31`;
  if (day !== undefined) return date;
  const last = new Date(`${date}-01T00:00:00Z`);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return last.toISOString().slice(0, 10);
}

/** The first day that a date can mean. */
export function firstDayOf(date: PartialDate): string {
  return `${date}-01-01`.slice(0, 10);
}
