import { z } from 'zod';
import { Days } from '../days.ts';
import { ShortText } from '../scalars.ts';

/** What record is kept of meetings, and who gets it when. */
export const Minutes = z
  .strictObject({
    record: z.enum([
      'minutes',
      'action-notes',
      'decisions-only',
      'decisions-and-actions',
      'minutes-with-actions',
    ]),
    within: Days.optional(),
    asSoonAsPossible: z.literal('yes').optional(),
    to: z.array(z.enum(['members', 'attendees', 'partners', 'public', 'parent-body'])).optional(),
    kept: ShortText.optional().meta({
      description:
        'Where the record is kept or published, as it follows on: `on the council’s website`.',
    }),
  })
  .meta({ id: 'Minutes' });

/** Whether the public can attend, or read papers and minutes. */
export const PublicAccess = z
  .strictObject({
    meetings: z.enum(['public', 'private', 'unstated']),
    papers: z.enum(['public', 'private', 'unstated']),
    minutes: z.enum(['public', 'private', 'unstated']),
    where: ShortText.optional().meta({
      description: 'Where they are public, as it follows on: `on the council’s website`.',
    }),
  })
  .meta({ id: 'PublicAccess' });
