import type { PartialDate } from '../../model/partial-date.ts';
import { precisionOf } from '../../model/partial-date.ts';
import type { DocumentDates } from './document-dates.ts';
import { firstDayOf } from './first-day-of.ts';
import { lastDayOf } from './last-day-of.ts';

export type When = 'before' | 'after' | 'unknown';

/** Whether a document was written before a date or after it; unknown when it may be either. */
export function writtenWhen({ from, to }: DocumentDates, date: PartialDate): When {
  if (to !== undefined && to < firstDayOf(date)) return 'before';
  const lastDay = lastDayOf(date);
  if (from !== undefined && (from > lastDay || (precisionOf(date) === 'day' && from === lastDay)))
    return 'after';
  return 'unknown';
}
