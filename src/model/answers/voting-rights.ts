import { z } from 'zod';
import { Few } from '../numbers.ts';
import { ShortText, Stated } from '../scalars.ts';
import { Who } from '../who.ts';

/** Who has a vote, and how many. */
export const VotingRights = z
  .strictObject({
    voter: z.enum(['member', 'organisation', 'seat', 'sector']),
    votesEach: Few.optional(),
    weighted: Stated,
    substitutes: Stated,
    nonVoting: z.array(Who).optional(),
    notWhen: z.array(ShortText).optional().meta({
      description:
        'When a member must not vote, as it follows on: `when they have an interest in the item`.',
    }),
  })
  .meta({ id: 'VotingRights' });
