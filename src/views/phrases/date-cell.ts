import { onOrIn } from '../../english/date-words.ts';
import { precisionOf } from '../../model/partial-date.ts';
import type { PartialDate } from '../../model/partial-date.ts';

/** A date in a cell of a table: a day that programs can count with, or “in March 2025”, which no program makes a day of. */
export function dateCell(date: PartialDate): { readonly day: string } | string {
  return precisionOf(date) === 'day' ? { day: date } : onOrIn(date);
}
