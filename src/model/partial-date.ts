import { z } from 'zod';
import { typedDates } from '../english/typed-dates.ts';

/**
 * A date as precise as the document makes it, within some years: `2025`, `2025-03` or `2025-03-14`.
 *
 * Kept as text: a month never gains a day that nobody wrote. A year outside is a slip of the key.
 */
function dateWithin(first: number, last: number) {
  return z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, {
      error: ({ input }) => `Write a date as 2025, 2025-03 or 2025-03-14.${asTyped(input)}`,
      abort: true,
    })
    .refine(isOnTheCalendar, {
      error: 'There is no such day. Check the month and the day.',
      abort: true,
    })
    .refine(
      (date) => date.slice(0, 4) >= String(first) && date.slice(0, 4) <= String(last),
      `A year here is from ${first} to ${last}. Check the year.`,
    )
    .meta({ examples: ['2025-03-14'] });
}

// No rule that is written today is dated later; who reads this then will move it.
const lastYear = 2100;

/** A date of a document or of what it says. Partnerships and their papers are not older than a century or so. */
export const PartialDate = dateWithin(1900, lastYear);
export type PartialDate = z.infer<typeof PartialDate>;

/** A date in the history of bodies and laws that documents may still name. */
export const HistoricDate = dateWithin(1800, lastYear);

/** A date on which someone worked on the register. There was no register before 2000. */
export const RegisterDate = dateWithin(2000, lastYear);

export type Precision = 'year' | 'month' | 'day';

/** How precise a date is. */
export function precisionOf(date: PartialDate): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

function asTyped(input: unknown): string {
  const dates = typeof input === 'string' ? typedDates(input) : [];
  return dates.length === 0
    ? ''
    : ` This one is ${dates.map((date) => `\`${date}\``).join(' or ')}.`;
}

function isOnTheCalendar(date: string): boolean {
  const [year, month = '01', day = '01'] = date.split('-');
  const time = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(`${year}-${month}-${day}`);
}
