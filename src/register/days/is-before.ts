import type { PartialDate } from '../../model/partial-date.ts';
import { firstDayOf } from './first-day-of.ts';
import { lastDayOf } from './last-day-of.ts';

/** Whether a date is over before another begins: 2024 is before March 2025, and 2025 is not. */
export function isBefore(date: PartialDate, other: PartialDate): boolean {
  return lastDayOf(date) < firstDayOf(other);
}
