import { z } from 'zod';
import { Denominator, Headcount, isPart, Numerator, shareFault } from '../numbers.ts';
import { ShortText } from '../scalars.ts';
import { someOf } from '../some-of.ts';
import { Who } from '../who.ts';
import { Also } from './also.ts';

/** So many people, or such a share of them, who can call a meeting together; with both, either will do. */
const Callers = z
  .strictObject({
    members: Headcount.optional().meta({ description: 'How many members must ask for it.' }),
    numerator: Numerator.optional().meta({
      description: 'The upper number of the share of members who must ask.',
    }),
    denominator: Denominator.optional().meta({ description: 'The lower number of that share.' }),
    of: ShortText.optional().meta({
      description: 'Of whom, where it is not the members: `those entitled to vote`.',
    }),
  })
  .refine(
    ({ numerator, denominator }) => (numerator === undefined) === (denominator === undefined),
    'Give `numerator` and `denominator` together.',
  )
  .refine(
    ({ members, numerator }) => members !== undefined || numerator !== undefined,
    'Give a number of `members`, or a share of them.',
  )
  .refine(isPart, shareFault('A share must be less than the whole. Correct one of its numbers.'));

/** Who may call a meeting outside the usual timetable. */
export const ExtraMeetings = z
  .strictObject({
    calledBy: someOf(Who).optional().meta({
      description:
        'Any of these, or as many as `threshold` says. Where the Chair calls one only when asked, say so in `when`. Leave out when the document allows extra meetings but does not say who calls them.',
    }),
    threshold: Callers.optional().meta({
      description: 'How many can call one. Give a number and a share where either will do.',
    }),
    when: ShortText.optional().meta({
      description: 'On what condition, as it follows on: `if there is a need`.',
    }),
    also: Also,
  })
  .meta({ id: 'ExtraMeetings' });
