import { z } from 'zod';
import { ShortText, Stated } from '../scalars.ts';
import { someOf } from '../some-of.ts';
import { Also } from './also.ts';

const InterestKind = z.enum([
  'pecuniary',
  'disclosable-pecuniary',
  'personal',
  'prejudicial',
  'financial',
  'non-financial',
  'conflict',
]);

/** How members declare what could affect their judgement. */
export const Interests = z
  .strictObject({
    register: Stated,
    published: Stated,
    declareAt: someOf(
      z.enum([
        'appointment',
        'start-of-meeting',
        'on-the-item',
        'earliest-opportunity',
        'unstated',
      ]),
    ),
    effect: someOf(z.enum(['no-vote', 'leave', 'not-stated'])),
    effects: someOf(
      z.strictObject({ kind: InterestKind, effect: z.enum(['no-vote', 'leave', 'none']) }),
    )
      .optional()
      .meta({ description: 'Where it depends on the kind of interest what the member must do.' }),
    terms: someOf(InterestKind).optional(),
    statute: ShortText.optional().meta({
      description: 'The Act or code as the document cites it.',
    }),
    also: Also,
  })
  .meta({ id: 'Interests' });
