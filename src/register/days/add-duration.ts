import type { PartialDate } from '../../model/partial-date.ts';
import type { Duration } from '../../model/scalars.ts';
import { lastDayOf } from './last-day-of.ts';

/**
 * A date and a length of time later, as precise as the date was.
 *
 * Shape: counted from the last day the date can mean, then cut: October 2023 and a year is October
 *        2024. A day that the month does not have is its last: 29 February and a year is 28 February.
 */
export function addDuration(date: PartialDate, length: Duration): PartialDate {
  const number = Number(length.slice(1, -1));
  const unit = length.at(-1) as 'Y' | 'M' | 'W' | 'D';
  const day = lastDayOf(date);
  const later = {
    Y: () => addMonths(day, number * 12),
    M: () => addMonths(day, number),
    W: () => addDays(day, number * 7),
    D: () => addDays(day, number),
  }[unit]();
  // Dates are compared as text, which ends with the year 9999.
  return (later.length > 10 ? '9999-12-31' : later).slice(0, date.length);
}

/** The day that is so many days after a day, or before it. */
export function addDays(day: string, number: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + number);
  return isoDay(date);
}

function addMonths(day: string, number: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + number);
  const last = new Date(date);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  date.setUTCDate(Math.min(dayOfMonth, last.getUTCDate()));
  return isoDay(date);
}

function isoDay(date: Date): string {
  return date.toISOString().split('T')[0]!;
}
