import type { PartialDate } from '../../model/partial-date.ts';
import { firstDayOf } from './first-day-of.ts';

/** The year that a date is in, or begins in. */
export function yearOf(date: PartialDate): number {
  return Number(firstDayOf(date).slice(0, 4));
}
