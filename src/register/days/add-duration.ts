import type { PartialDate } from '../../model/partial-date.ts';
import type { Duration } from '../../model/scalars.ts';
import { writtenPeriod, yearsLater } from '../../english/written-periods.ts';
import { addDays } from './add-days.ts';
import { lastDayOf } from './last-day-of.ts';

/**
 * A date and a length of time later, as precise as the date was.
 *
 * Shape: counted from the last day the date can mean, then cut: October 2023 and a year is October
 *        2024. A day that the month does not have is its last: 29 February and a year is 28 February.
 */
export function addDuration(date: PartialDate, length: Duration): PartialDate {
  const number = Number(length.slice(1, -1));
  const isPeriod = writtenPeriod(date) !== undefined;
  if (isPeriod && length.endsWith('Y')) return yearsLater(date, number);
  const unit = length.at(-1) as 'Y' | 'M' | 'W' | 'D';
  const day = lastDayOf(date);
  const later = {
    Y: () => addMonths(day, number * 12),
    M: () => addMonths(day, number),
    W: () => addDays(day, number * 7),
    D: () => addDays(day, number),
  }[unit]();
  // Dates are compared as text, which ends with the year 9999.
  const kept = isPeriod ? 'yyyy-mm'.length : date.length;
  return (later.length > 10 ? '9999-12-31' : later).slice(0, kept);
}

function addMonths(day: string, number: number): string {
  const [year, month, dayOfMonth] = day.split('-');
  const months = Number(year) * 12 + Number(month) - 1 + number;
  const later = `${digits(Math.floor(months / 12), 4)}-${digits((months % 12) + 1, 2)}`;
  const [same, last] = [`${later}-${dayOfMonth!}`, lastDayOf(later)];
  return same < last ? same : last;
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
