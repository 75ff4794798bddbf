import { z } from 'zod';
import { ShortText, Stated } from '../scalars.ts';
import { Who } from '../who.ts';
import { Also } from './also.ts';

/** Whether someone has a second vote when votes are tied, and what else becomes of a tie. */
export const CastingVote = z
  .strictObject({
    exists: Stated.meta({
      description: '`unstated` where the document only says what becomes of a tie.',
    }),
    holder: Who.optional().meta({ description: 'Who has it.' }),
    only: ShortText.optional().meta({ description: 'The kind of decision it is limited to.' }),
    tie: ShortText.optional().meta({
      description:
        'What becomes of a tied vote, as it follows on from “a tied vote”: `is not carried`.',
    }),
    also: Also,
  })
  .refine(
    ({ exists, holder }) => (exists === 'yes') === (holder !== undefined),
    'Say who holds the casting vote, where there is one and only there.',
  )
  .refine(({ exists, only }) => only === undefined || exists === 'yes', {
    message: 'There is no casting vote to limit. Remove it.',
    path: ['only'],
  })
  .refine(
    ({ exists, tie }) => exists !== 'unstated' || tie !== undefined,
    'Say what becomes of a tie in `tie`, or whether there is a casting vote.',
  )
  .meta({ id: 'CastingVote' });
