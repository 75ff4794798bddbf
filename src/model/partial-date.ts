import { z } from 'zod';
import { typedDates } from '../english/typed-dates.ts';
import type { WrittenPeriod } from '../english/written-periods.ts';
import { writtenPeriod } from '../english/written-periods.ts';

const isoForm = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const how = 'Write a date as 2025, 2025-03 or 2025-03-14.';
const periodsToo =
  ' A season, a quarter or a financial year stays as it is written: autumn 2025, Q3 2025/26, 2025/26.';

/**
 * A date as precise as its source makes it, within some years: `2025`, `2025-03` or `2025-03-14`.
 *
 * Kept as text: a month never gains a day that nobody wrote. A year outside is a slip of the key.
 */
function dateWithin(first: number, last: number) {
  return z
    .string()
    .regex(isoForm, { error: ({ input }) => `${how}${asTyped(input)}`, abort: true })
    .refine(isOnTheCalendar, {
      error: 'There is no such day. Check the month and the day.',
      abort: true,
    })
    .refine((date) => isWithin(date, first, last), yearFault(first, last))
    .meta({ examples: ['2025-03-14'] });
}

/** The same, or a part of a year as documents write it: `autumn 2025`, `Q3 2025/26`, `2025/26`. */
function writtenDateWithin(first: number, last: number) {
  return z
    .string()
    .refine((date) => isoForm.test(date) || writtenPeriod(date) !== undefined, {
      error: ({ input }) => `${how}${asTyped(input) || periodsToo}`,
      abort: true,
    })
    .refine((date) => !isoForm.test(date) || isOnTheCalendar(date), {
      error: ({ input }) => noSuchDay(String(input)),
      abort: true,
    })
    .refine((date) => isWithin(date, first, last), yearFault(first, last))
    .meta({ examples: ['2025-03-14', 'autumn 2025', 'Q3 2025/26', '2025/26'] });
}

// No rule that is written today is dated later; who reads this then will move it.
const lastYear = 2100;

/** A date of a document or of what it says. Partnerships and their papers are not older than a century or so. */
export const PartialDate = writtenDateWithin(1900, lastYear);
export type PartialDate = z.infer<typeof PartialDate>;

/** A date in the history of bodies and laws that documents may still name. */
export const HistoricDate = dateWithin(1800, lastYear);

/** A date on which someone worked on the register. There was no register before 2000. */
export const RegisterDate = dateWithin(2000, lastYear);

export type Precision = 'year' | 'month' | 'day' | WrittenPeriod['kind'];

/** How precise a date is. */
export function precisionOf(date: PartialDate): Precision {
  const period = writtenPeriod(date);
  if (period !== undefined) return period.kind;
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

// Years that follow each other, as many documents join them.
function noSuchDay(date: string): string {
  const [, year, month] = /^(\d{4})-(\d{2})$/.exec(date) ?? [];
  return Number(month) === (Number(year) + 1) % 100
    ? `There is no such month. If the year ${date} is meant, write \`${year}/${month}\`.`
    : 'There is no such day. Check the month and the day.';
}

function isWithin(date: string, first: number, last: number): boolean {
  const year = /\d{4}/.exec(date)![0];
  return year >= String(first) && year <= String(last);
}

function yearFault(first: number, last: number): string {
  return `A year here is from ${first} to ${last}. Check the year.`;
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
