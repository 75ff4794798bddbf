import type { PartialDate } from '../../model/partial-date.ts';
import { lastDayOf } from './last-day-of.ts';

/** Whether a date is over on a day: March 2025 is past from 1 April. */
export function isPast(date: PartialDate, today: string): boolean {
  return lastDayOf(date) < today;
}
