import { z } from 'zod';
import { Days } from '../days.ts';
import { ShortText } from '../scalars.ts';
import { Who } from '../who.ts';
import { Majority, Threshold } from './majority.ts';

/** How the group decides, and what it does when that fails. */
export const DecisionMaking = z
  .strictObject({
    primary: z.enum([
      'consensus',
      'majority',
      'unanimity',
      'chair-decides',
      'lazy-consensus',
      'ranked-choice',
    ]),
    majority: Majority.optional(),
    fallback: z.enum(['majority', 'refer', 'tool', 'none', 'unstated']),
    fallbackMajority: Majority.optional(),
    referTo: Who.optional(),
    tool: ShortText.optional(),
    output: z.enum(['decisions', 'recommendations', 'both', 'unstated']),
    thresholds: z.array(Threshold).optional(),
    methods: z
      .array(z.enum(['show-of-hands', 'secret-ballot', 'post', 'email', 'proxy', 'roll-call']))
      .optional(),
    votingPeriod: Days.optional().meta({
      description: 'How long a vote stays open at least, as in votes by e-mail.',
    }),
    effectOnPartners: z.enum(['binding', 'each-partner-own', 'unstated']),
  })
  .meta({ id: 'DecisionMaking' });
