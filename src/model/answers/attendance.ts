import { z } from 'zod';
import { Denominator, ShortText, WholeNumber } from '../scalars.ts';

/** What attendance is expected, and what happens after absences. */
export const Attendance = z
  .strictObject({
    duty: ShortText.optional().meta({
      description: 'As a sentence about members: `members attend each meeting`.',
    }),
    missed: z
      .strictObject({
        meetings: WholeNumber,
        consecutive: z.enum(['yes', 'no', 'unstated']),
        qualifier: z.enum(['exactly', 'more-than', 'at-least']),
      })
      .optional(),
    minimumShare: z
      .strictObject({ numerator: WholeNumber, denominator: Denominator, over: ShortText })
      .optional(),
    consequence: ShortText.optional().meta({
      description: 'What follows, as the end of a sentence: `their membership can be reviewed`.',
    }),
  })
  .refine((answer) => Object.keys(answer).length > 0, 'Give a duty, a limit or a consequence.')
  .meta({ id: 'Attendance' });
