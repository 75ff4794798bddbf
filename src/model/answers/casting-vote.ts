import { z } from 'zod';
import { ShortText, YesNo } from '../scalars.ts';
import { Who } from '../who.ts';

/** Whether someone has a second vote when votes are tied. */
export const CastingVote = z
  .strictObject({
    exists: YesNo,
    holder: Who.optional(),
    only: ShortText.optional().meta({ description: 'The kind of decision it is limited to.' }),
  })
  .refine(
    ({ exists, holder }) => exists === 'no' || holder !== undefined,
    'Say who holds the casting vote.',
  )
  .meta({ id: 'CastingVote' });
