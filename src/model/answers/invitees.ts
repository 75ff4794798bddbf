import { z } from 'zod';
import { ShortText, Stated } from '../scalars.ts';
import { Who } from '../who.ts';

/** One kind of guest, by whose invitation, and as what. */
const Guest = z.strictObject({
  who: ShortText.meta({
    description:
      'Who may come, and for what, in plain words: `representatives of other bodies, to discuss particular issues`.',
  }),
  by: z.array(Who).optional().meta({ description: 'Who invites them, where the document says.' }),
  status: z.array(z.enum(['attendee', 'observer', 'adviser', 'co-opted', 'support'])).min(1),
  voting: Stated,
  period: ShortText.optional().meta({
    description: 'How long they may come, as it reads after a comma: `for a specified period`.',
  }),
});

/** Who else may come. */
export const Invitees = z
  .strictObject({ guests: z.array(Guest).min(1, 'Say who may come.') })
  .meta({ id: 'Invitees' });
