import { z } from 'zod';
import { Denominator, isPart, isPartOrWhole, Numerator, shareFault } from '../numbers.ts';
import { ShortText } from '../scalars.ts';
import { someOf } from '../some-of.ts';
import { Who } from '../who.ts';

/** A vote of which so many must be in favour. The others are agreement of another kind. */
const voteKinds = ['simple-majority', 'share', 'unanimity', 'ranked-choice'];

/** How many of those who could take part in a vote must do so. */
const Turnout = z
  .strictObject({
    numerator: Numerator.meta({
      description: 'The upper number of the share that must take part.',
    }),
    denominator: Denominator.meta({ description: 'The lower number of that share.' }),
    of: z
      .enum(['all-members', 'entitled-to-vote', 'unstated'])
      .meta({ description: 'Of whom the share is taken.' }),
  })
  .refine(isPartOrWhole, shareFault('A share is at most the whole. Correct one of its numbers.'));

/** How many must agree, out of whom, and who else must. */
export const Majority = z
  .strictObject({
    kind: z
      .enum([
        'simple-majority',
        'share',
        'unanimity',
        'ranked-choice',
        'consensus',
        'lazy-consensus',
        'parent-approval',
        'as-written',
      ])
      .meta({ description: 'What kind of agreement is needed; `share` for a fraction of votes.' }),
    numerator: Numerator.optional().meta({
      description: 'The upper number of the share: 2 of “two thirds”.',
    }),
    denominator: Denominator.optional().meta({
      description: 'The lower number of the share: 3 of “two thirds”.',
    }),
    more: z.literal('yes').optional().meta({ description: '`yes` for “more than” the share.' }),
    words: ShortText.optional().meta({
      description:
        'For `as-written`: what is needed, as it follows on from “by”: `the points given to each proposal`.',
    }),
    of: z
      .enum([
        'votes-cast',
        'members-present',
        'all-members',
        'entitled-to-vote',
        'described',
        'unstated',
      ])
      .meta({ description: '`all-members`: the total membership, present or not.' }),
    described: ShortText.optional().meta({
      description: 'For `of: described`, in the plural: `premises in the area`.',
    }),
    within: ShortText.optional().meta({
      description:
        'Where each of several groups votes apart, as it follows on from “in each of”: `the four groups`.',
    }),
    turnout: Turnout.optional().meta({
      description: 'Where so many must take part: “two thirds of a vote of two thirds”.',
    }),
    approvedBy: someOf(Who).optional().meta({
      description: 'Who must approve as well.',
    }),
  })
  .refine(
    ({ kind, numerator, denominator }) =>
      kind !== 'share' || (numerator !== undefined && denominator !== undefined),
    'Give `numerator` and `denominator` for a share.',
  )
  .refine(
    ({ kind, numerator, denominator, more }) =>
      kind === 'share' || [numerator, denominator, more].every((given) => given === undefined),
    'Only a `share` has `numerator`, `denominator` and `more`.',
  )
  .refine(isPart, shareFault('A share must be less than the whole. For all, use `unanimity`.'))
  .refine(
    ({ kind, words }) => (kind === 'as-written') === (words !== undefined),
    'Give `words` for `as-written`, and only there.',
  )
  .refine(
    ({ of, described }) => (of === 'described') === (described !== undefined),
    'Give `described` for `of: described`, and only there.',
  )
  .refine(({ kind, of }) => isOfSomeone(kind, of), {
    message: 'Agreement of this kind is not counted out of these. Use `of: unstated`.',
    path: ['of'],
  })
  .refine(
    ({ kind, turnout, within }) =>
      voteKinds.includes(kind) || (turnout === undefined && within === undefined),
    'Only a vote has a `turnout`, or is counted `within` groups.',
  )
  .meta({ id: 'Majority' });

function isOfSomeone(kind: string, of: string): boolean {
  if (kind === 'parent-approval' || kind === 'as-written') return of === 'unstated';
  return voteKinds.includes(kind) || of !== 'votes-cast';
}

/** A higher or lower bar for one kind of decision. */
export const Threshold = z.strictObject({
  subject: ShortText.meta({
    description: 'What such a decision is about, in the document’s words.',
  }),
  majority: Majority.meta({ description: 'How many must agree to it.' }),
});
