import { z } from 'zod';
import { WholeNumber } from './scalars.ts';

export const DayKind = z.enum(['calendar', 'working', 'clear', 'clear-working', 'unstated']);
export type DayKind = z.infer<typeof DayKind>;

/** A number of days with the kind the document gives. Kinds are never converted into one another. */
export const Days = z
  .strictObject({
    value: WholeNumber.meta({ description: 'Number of days. “One week” is 7.' }),
    kind: DayKind.meta({
      description: 'The kind of day as written; `unstated` when the document only says “days”.',
    }),
  })
  .meta({ id: 'Days' });
export type Days = z.infer<typeof Days>;
