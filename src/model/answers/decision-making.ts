import { z } from 'zod';
import { Days } from '../days.ts';
import { ShortText } from '../scalars.ts';
import { someOf } from '../some-of.ts';
import { Who } from '../who.ts';
import { Also } from './also.ts';
import { Majority, Threshold } from './majority.ts';

/** How the group decides, and what it does when that fails. */
export const DecisionMaking = z
  .strictObject({
    primary: z
      .enum([
        'consensus',
        'majority',
        'unanimity',
        'chair-decides',
        'lazy-consensus',
        'ranked-choice',
        'unstated',
      ])
      .meta({
        description:
          'How decisions are made in general. `unstated` where the document only says how some of them are made.',
      }),
    majority: Majority.optional().meta({
      description:
        'How large the majority is; with `unanimity` or `consensus`, who must agree: the same kind, and `of` whom.',
    }),
    fallback: z.enum(['majority', 'refer', 'tool', 'none', 'unstated']).meta({
      description: 'What follows when that fails. `none` where the document rules it out.',
    }),
    fallbackMajority: Majority.optional().meta({
      description: 'How large a majority is then enough.',
    }),
    referTo: Who.optional().meta({ description: 'Who decides where the group cannot.' }),
    tool: ShortText.optional().meta({
      description: 'The tool or framework that is used, in the document’s words.',
    }),
    output: z
      .enum(['decisions', 'recommendations', 'both', 'unstated'])
      .meta({ description: 'Whether the group decides, recommends, or both.' }),
    thresholds: someOf(Threshold)
      .optional()
      .meta({ description: 'Subjects that need another majority than usual.' }),
    methods: someOf(
      z.enum(['show-of-hands', 'secret-ballot', 'post', 'email', 'proxy', 'roll-call']),
    )
      .optional()
      .meta({ description: 'How votes are taken.' }),
    votingPeriod: Days.optional().meta({
      description: 'How long a vote stays open at least, as in votes by e-mail.',
    }),
    effectOnPartners: z
      .enum(['binding', 'each-partner-own', 'unstated'])
      .meta({ description: 'Whether a decision binds the partners, or each decides for itself.' }),
    also: Also,
  })
  .refine(({ primary, majority }) => isMajorityFor(primary, majority), {
    message:
      'Give what `primary` leaves open: the kind of a `majority`, or of whom there must be `unanimity` or `consensus`. Otherwise leave it out.',
    path: ['majority'],
  })
  .refine(
    ({ fallback, fallbackMajority }) => fallbackMajority === undefined || fallback === 'majority',
    { message: 'Only `fallback: majority` has one. Remove it.', path: ['fallbackMajority'] },
  )
  .refine(({ fallback, referTo }) => referTo === undefined || fallback === 'refer', {
    message: 'Only `fallback: refer` names someone. Remove it.',
    path: ['referTo'],
  })
  .meta({ id: 'DecisionMaking' });

// What is a way of its own, and no majority.
const ownKinds = ['consensus', 'lazy-consensus', 'unanimity', 'ranked-choice'];

function isMajorityFor(primary: string, majority?: z.infer<typeof Majority>): boolean {
  if (majority === undefined) return true;
  if (primary === 'majority') return !ownKinds.includes(majority.kind);
  return majority.kind === primary && majority.of !== 'unstated';
}
