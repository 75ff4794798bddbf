import { z } from 'zod';
import { Few } from '../numbers.ts';
import { ShortText, Stated, YesNo } from '../scalars.ts';
import { someOf } from '../some-of.ts';
import { Who } from '../who.ts';
import { Also } from './also.ts';

/** Who votes, or does not, on one subject: several electorates, or members barred from a subject. */
const VoteOn = z.strictObject({
  who: someOf(Who).meta({ description: 'Who votes on it.' }),
  may: YesNo.meta({ description: '`yes` where they are the ones who vote on it.' }),
  on: ShortText.meta({ description: 'As it follows on from “vote on”: `the funding formula`.' }),
});

/** Who has a vote, and how many. */
export const VotingRights = z
  .strictObject({
    voter: z.enum(['member', 'organisation', 'seat', 'sector', 'group', 'described']).meta({
      description: 'Who or what has the vote. `group`: the members of each group have it together.',
    }),
    described: ShortText.optional().meta({
      description: 'For `voter: described`, as it follows on from “each”: `set of premises`.',
    }),
    votesEach: Few.optional().meta({ description: 'How many votes one member has.' }),
    weighted: Stated.meta({ description: 'Whether some votes weigh more than others.' }),
    substitutes: Stated.meta({ description: 'Whether substitutes vote.' }),
    nonVoting: someOf(Who).optional().meta({ description: 'Members who do not vote.' }),
    bySubject: someOf(VoteOn).optional().meta({
      description: 'Where who votes depends on what is decided.',
    }),
    notWhen: someOf(ShortText).optional().meta({
      description:
        'When a member must not vote, as it follows on: `when they have an interest in the item`.',
    }),
    also: Also,
  })
  .refine(
    ({ voter, described }) => (voter === 'described') === (described !== undefined),
    'Give `described` for `voter: described`, and only there.',
  )
  .meta({ id: 'VotingRights' });
