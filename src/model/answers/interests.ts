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
    register: Stated.meta({ description: 'Whether there is a register of interests.' }),
    published: Stated.meta({ description: 'Whether that register is published.' }),
    declareAt: someOf(
      z.enum([
        'appointment',
        'start-of-meeting',
        'on-the-item',
        'earliest-opportunity',
        'unstated',
      ]),
    ).meta({ description: 'When an interest is declared.' }),
    effect: someOf(z.enum(['no-vote', 'leave', 'not-stated'])).meta({
      description: 'What someone with an interest must do: not vote, or leave.',
    }),
    effects: someOf(
      z.strictObject({
        kind: InterestKind.meta({ description: 'The kind of interest.' }),
        effect: z
          .enum(['no-vote', 'leave', 'none'])
          .meta({ description: 'What someone with an interest must do: not vote, or leave.' }),
      }),
    )
      .optional()
      .meta({ description: 'Where it depends on the kind of interest what the member must do.' }),
    terms: someOf(InterestKind)
      .optional()
      .meta({ description: 'The kinds of interest that the document names.' }),
    statute: ShortText.optional().meta({
      description: 'The Act or code as the document cites it.',
    }),
    also: Also,
  })
  .meta({ id: 'Interests' });
