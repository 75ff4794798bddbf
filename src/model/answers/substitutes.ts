import { z } from 'zod';
import { Few } from '../numbers.ts';
import { ShortText, Stated, YesNo } from '../scalars.ts';

/** Whether a member can send someone in their place, and what that person may do. */
export const Substitutes = z
  .strictObject({
    allowed: YesNo,
    named: Stated,
    limitPerMember: Few.optional(),
    equalRank: z.literal('yes').optional(),
    means: z.enum(['letter', 'proxy', 'email']).optional(),
    conditions: z
      .array(ShortText)
      .optional()
      .meta({ description: 'As they follow on from “allowed”: `when the member cannot attend`.' }),
    mayVote: Stated,
    countForQuorum: Stated,
  })
  .meta({ id: 'Substitutes' });
