import { z } from 'zod';
import { wholeNumber } from './numbers.ts';

export const DayKind = z.enum(['calendar', 'working', 'clear', 'clear-working', 'unstated']);
export type DayKind = z.infer<typeof DayKind>;

// Notice of no days is none; what takes longer than a year is not counted in days.
const DayCount = wholeNumber('A number of days', { most: 366 }).meta({ quoted: 'days' });

/** A number of days with the kind the document gives. Kinds are never converted into one another. */
export const Days = z
  .strictObject({
    value: DayCount.meta({ description: 'Number of days. “One week” is 7.' }),
    kind: DayKind.meta({
      description: 'The kind of day as written; `unstated` when the document only says “days”.',
    }),
  })
  .meta({ id: 'Days' });
export type Days = z.infer<typeof Days>;
