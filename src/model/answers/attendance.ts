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
        meetings: MeetingCount.meta({ description: 'The number of meetings.' }),
        consecutive: z
          .enum(['yes', 'no', 'unstated'])
          .meta({ description: 'Whether only meetings in a row count.' }),
        qualifier: z
          .enum(['exactly', 'more-than', 'at-least'])
          .meta({ description: 'How the number is meant: `more-than` three, `at-least` three.' }),
      })
      .optional()
      .meta({ description: 'How many meetings someone may miss before something follows.' }),
    minimumShare: z
      .strictObject({
        numerator: Numerator.meta({
          description: 'The upper number of the share: 3 of “three quarters”.',
        }),
        denominator: Denominator.meta({
          description: 'The lower number of the share: 4 of “three quarters”.',
        }),
        over: ShortText.meta({
          description: 'Of the meetings in what time, as it follows on from “in”: `12 months`.',
        }),
      })
      .refine(
        isPartOrWhole,
        shareFault('Nobody attends more than every meeting. Correct one of the two numbers.'),
      )
      .optional()
      .meta({ description: 'The share of meetings that a member must come to.' }),
    consequence: ShortText.optional().meta({
      description: 'What follows, as the end of a sentence: `their membership can be reviewed`.',
    }),
    also: Also,
  })
  .refine((answer) => Object.keys(answer).length > 0, 'Give a duty, a limit or a consequence.')
  .meta({ id: 'Attendance' });
