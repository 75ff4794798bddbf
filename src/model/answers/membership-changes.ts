import { z } from 'zod';
import { ShortText } from '../scalars.ts';

/** How people join and leave. */
export const MembershipChanges = z
  .strictObject({
    joins: z.enum([
      'open',
      'by-invitation',
      'by-appointment',
      'by-nomination',
      'closed',
      'unstated',
    ]),
    joinsBy: ShortText.optional().meta({ description: 'Who decides, or on what condition.' }),
    ceasesWhen: z.array(ShortText).optional(),
    removal: ShortText.optional(),
    reviewed: ShortText.optional().meta({
      description: 'A review of the membership (not of the terms).',
    }),
  })
  .meta({ id: 'MembershipChanges' });
