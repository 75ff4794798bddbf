import { z } from 'zod';
import { ShortText, Stated } from '../scalars.ts';
import { someOf } from '../some-of.ts';
import { Who } from '../who.ts';
import { Also } from './also.ts';

/** One kind of guest, by whose invitation, and as what. */
const Guest = z.strictObject({
  who: ShortText.meta({
    description:
      'Who may come, and for what, in plain words: `representatives of other bodies, to discuss particular issues`.',
  }),
  by: someOf(Who).optional().meta({
    description: 'Who invites them, where the document says. Any of these may.',
  }),
  status: someOf(z.enum(['attendee', 'observer', 'adviser', 'co-opted', 'support'])).meta({
    description: 'What such a person is called.',
  }),
  voting: Stated.meta({ description: 'Whether they vote.' }),
  period: ShortText.optional().meta({
    description: 'How long they may come, as it reads after a comma: `for a specified period`.',
  }),
});

/** Who else may come. */
export const Invitees = z
  .strictObject({
    guests: someOf(Guest, 'Say who may come.').meta({
      description: 'Those who may come without being members.',
    }),
    also: Also,
  })
  .meta({ id: 'Invitees' });
