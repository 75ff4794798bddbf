import { z } from 'zod';

/**
 * A date as precise as the document makes it: `2025`, `2025-03` or `2025-03-14`.
 *
 * Kept as text: a month never gains a day that nobody wrote.
 */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Write a date as 2025, 2025-03 or 2025-03-14.')
  .refine(isOnTheCalendar, 'There is no such day. Check the month and the day.');
export type PartialDate = z.infer<typeof PartialDate>;

export type Precision = 'year' | 'month' | 'day';

/** How precise a date is. */
export function precisionOf(date: PartialDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

function isOnTheCalendar(date: string): boolean {
  const [year, month = '01', day = '01'] = date.split('-');
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`);
}
