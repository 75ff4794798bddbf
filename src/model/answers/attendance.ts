import { z } from 'zod';
import { Denominator, isPartOrWhole, MeetingCount, Numerator, shareFault } from '../numbers.ts';
import { ShortText } from '../scalars.ts';
import { Also } from './also.ts';

/** What attendance is expected, and what happens after absences. */
export const Attendance = z
  .strictObject({
    duty: ShortText.optional().meta({
      description: 'As a sentence about members: `members attend each meeting`.',
    }),
    missed: z
      .strictObject({
        meetings: MeetingCount,
        consecutive: z.enum(['yes', 'no', 'unstated']),
        qualifier: z.enum(['exactly', 'more-than', 'at-least']),
      })
      .optional(),
    minimumShare: z
      .strictObject({
        numerator: Numerator,
        denominator: Denominator,
        over: ShortText.meta({
          description: 'Of the meetings in what time, as it follows on from “in”: `12 months`.',
        }),
      })
      .refine(
        isPartOrWhole,
        shareFault('Nobody attends more than every meeting. Correct one of the two numbers.'),
      )
      .optional(),
    consequence: ShortText.optional().meta({
      description: 'What follows, as the end of a sentence: `their membership can be reviewed`.',
    }),
    also: Also,
  })
  .refine((answer) => Object.keys(answer).length > 0, 'Give a duty, a limit or a consequence.')
  .meta({ id: 'Attendance' });
