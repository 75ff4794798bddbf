import { z } from 'zod';
import { ShortText, Stated } from '../scalars.ts';
import { Who } from '../who.ts';

/** Who else may come, by whose invitation, and as what. */
export const Invitees = z
  .strictObject({
    who: ShortText.meta({ description: 'Who may be invited, in plain words.' }),
    by: z.array(Who).optional(),
    status: z.array(z.enum(['attendee', 'observer', 'adviser', 'co-opted', 'support'])).min(1),
    voting: Stated,
    period: ShortText.optional(),
  })
  .meta({ id: 'Invitees' });
