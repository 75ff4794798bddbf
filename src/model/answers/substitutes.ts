import { z } from 'zod';
import { Few } from '../numbers.ts';
import { ShortText, Stated, YesNo } from '../scalars.ts';
import { someOf } from '../some-of.ts';
import { Also } from './also.ts';

/** Whether a member can send someone in their place, and what that person may do. */
export const Substitutes = z
  .strictObject({
    allowed: YesNo.meta({ description: 'Whether a member may send someone else.' }),
    named: Stated.meta({ description: 'Whether they must be named in advance.' }),
    limitPerMember: Few.optional().meta({
      description: 'How many substitutes one member may name.',
    }),
    equalRank: z
      .literal('yes')
      .optional()
      .meta({ description: 'Where a substitute must be of the same rank.' }),
    means: z
      .enum(['letter', 'email', 'proxy', 'proxy-by-letter', 'proxy-by-email'])
      .optional()
      .meta({ description: 'How it is done. A proxy gives the vote to another member.' }),
    conditions: someOf(ShortText).optional().meta({
      description:
        'As they follow on from “allowed”: `when the member cannot attend`, `only while the member is suspended`.',
    }),
    mayVote: z.enum([...Stated.options, 'as-the-member']).meta({
      description: '`as-the-member`: only where the member could vote.',
    }),
    countForQuorum: Stated.meta({ description: 'Whether a substitute counts towards the quorum.' }),
    also: Also,
  })
  .meta({ id: 'Substitutes' });
