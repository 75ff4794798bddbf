import { z } from 'zod';
import { Days } from '../days.ts';
import { ShortText } from '../scalars.ts';
import { someOf } from '../some-of.ts';
import { Also } from './also.ts';

/** What record is kept of meetings, and who gets it when. */
export const Minutes = z
  .strictObject({
    record: z
      .enum([
        'minutes',
        'action-notes',
        'decisions-only',
        'decisions-and-actions',
        'minutes-with-actions',
      ])
      .meta({ description: 'What is written down of a meeting.' }),
    within: Days.optional().meta({ description: 'How many days after the meeting they are sent.' }),
    asSoonAsPossible: z.literal('yes').optional().meta({
      description: 'Where the document gives no number of days and says “as soon as possible”.',
    }),
    to: someOf(z.enum(['members', 'attendees', 'partners', 'public', 'parent-body']))
      .optional()
      .meta({ description: 'Who gets them.' }),
    kept: ShortText.optional().meta({
      description:
        'Where the record is kept or published, as it follows on: `on the council’s website`.',
    }),
    also: Also,
  })
  .meta({ id: 'Minutes' });
