import { z } from 'zod';
import { ShortText, WholeNumber } from '../scalars.ts';

/** Who sits on the group, in short. The seats themselves are in membership.yaml. */
export const MembershipAnswer = z
  .strictObject({
    access: z.enum(['listed', 'open', 'by-invitation', 'listed-and-evolving']),
    summary: ShortText.meta({ description: 'One plain line: who sits on it.' }),
    cap: WholeNumber.optional(),
  })
  .meta({ id: 'MembershipAnswer' });

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
