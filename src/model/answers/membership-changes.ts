import { z } from 'zod';
import { ShortText } from '../scalars.ts';
import { someOf } from '../some-of.ts';
import { Also } from './also.ts';

/** How people join and leave. */
export const MembershipChanges = z
  .strictObject({
    joins: z
      .enum(['open', 'by-invitation', 'by-appointment', 'by-nomination', 'closed', 'unstated'])
      .meta({ description: 'How someone becomes a member.' }),
    joinsBy: ShortText.optional().meta({ description: 'Who decides, or on what condition.' }),
    ceasesWhen: someOf(ShortText)
      .optional()
      .meta({ description: 'When membership ends, each as a few words.' }),
    removal: ShortText.optional().meta({
      description: 'As it follows on from “members can be removed”, or as a clause of its own.',
    }),
    reviewed: ShortText.optional().meta({
      description:
        'A review of the membership (not of the terms): when, as in `each year at the first meeting`, or as a clause of its own.',
    }),
    also: Also,
  })
  .refine(
    ({ joins, ...given }) => joins !== 'unstated' || Object.keys(given).length > 0,
    'Say how people join, or how they leave.',
  )
  .meta({ id: 'MembershipChanges' });
