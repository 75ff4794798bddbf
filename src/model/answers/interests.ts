import { z } from 'zod';
import { ShortText, Stated } from '../scalars.ts';

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
    declareAt: z
      .array(
        z.enum([
          'appointment',
          'start-of-meeting',
          'on-the-item',
          'earliest-opportunity',
          'unstated',
        ]),
      )
      .min(1),
    effect: z.array(z.enum(['no-vote', 'leave', 'not-stated'])).min(1),
    effects: z
      .array(z.strictObject({ kind: InterestKind, effect: z.enum(['no-vote', 'leave', 'none']) }))
      .optional()
      .meta({ description: 'Where it depends on the kind of interest what the member must do.' }),
    terms: z.array(InterestKind).optional(),
    statute: ShortText.optional().meta({
      description: 'The Act or code as the document cites it.',
    }),
  })
  .meta({ id: 'Interests' });
