import { z } from 'zod';
import { Denominator, isPart, Numerator, shareFault } from '../numbers.ts';
import { ShortText } from '../scalars.ts';

/** How many must agree, and out of whom. */
export const Majority = z
  .strictObject({
    kind: z.enum([
      'simple-majority',
      'share',
      'unanimity',
      'consensus',
      'lazy-consensus',
      'parent-approval',
    ]),
    numerator: Numerator.optional(),
    denominator: Denominator.optional(),
    of: z.enum(['votes-cast', 'members-present', 'all-members', 'unstated']),
  })
  .refine(
    ({ kind, numerator, denominator }) =>
      kind !== 'share' || (numerator !== undefined && denominator !== undefined),
    'Give `numerator` and `denominator` for a share.',
  )
  .refine(isPart, shareFault('A share must be less than the whole. For all, use `unanimity`.'))
  .meta({ id: 'Majority' });

/** A higher or lower bar for one kind of decision. */
export const Threshold = z.strictObject({ subject: ShortText, majority: Majority });
