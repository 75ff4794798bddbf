import type { PartialDate } from '../../model/partial-date.ts';
import { firstDayOf } from './first-day-of.ts';

/**
 * Whether a date has come by a day. What is dated by month or year is so from its first day.
 *
 * A register can be built for an earlier day, and content can be written before its day comes.
 */
export function hasCome(date: PartialDate, today: string): boolean {
  return firstDayOf(date) <= today;
}
