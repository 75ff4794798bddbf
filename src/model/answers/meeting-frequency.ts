import { z } from 'zod';
import { isRising, MeetingCount } from '../numbers.ts';
import { Duration, Qualifier } from '../scalars.ts';

const Month = z
  .string()
  .regex(/^(0[1-9]|1[0-2])$/, 'Write a month as two digits, from 01 to 12.')
  .transform(Number);

const PerYear = MeetingCount.meta({ quoted: 'per-year' });

/** How often the group meets. Minimum and usual are kept apart. */
export const MeetingFrequency = z
  .strictObject({
    perYear: PerYear.optional().meta({ description: 'The usual number of meetings a year.' }),
    minimumPerYear: PerYear.optional(),
    maximumPerYear: PerYear.optional(),
    every: Duration.optional().meta({ description: 'For “every six weeks”: `P6W`.' }),
    months: z.array(Month).optional(),
    asNeeded: z.literal('yes').optional(),
    qualifier: Qualifier,
  })
  .refine(
    ({ qualifier: _, ...given }) => Object.keys(given).length > 0,
    'Give at least one of `perYear`, `minimumPerYear`, `maximumPerYear`, `every`, `months` or `asNeeded`.',
  )
  .refine(
    ({ minimumPerYear, perYear, maximumPerYear }) =>
      isRising(minimumPerYear, perYear, maximumPerYear),
    'The minimum, the usual number and the maximum must rise in this order. Correct one of them.',
  )
  .meta({ id: 'MeetingFrequency' });
