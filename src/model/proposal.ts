import { z } from 'zod';
import { RegisterDate } from './partial-date.ts';
import { ShortText } from './scalars.ts';

/** Why a program takes something for right, until a person confirms it by removing this. */
export const Proposal = z
  .strictObject({
    reason: ShortText.meta({
      description: 'What the program went by.',
      examples: ['The heading is “Quorum” and the sentence gives one number'],
    }),
    confidence: z.enum(['high', 'medium', 'low']).meta({ description: 'How sure the program is.' }),
  })
  .meta({ id: 'Proposal' });
export type Proposal = z.infer<typeof Proposal>;

/** Who confirmed what a program had proposed, and when. */
export const Confirmation = z
  .strictObject({
    by: ShortText.meta({
      description: 'Who confirmed it, by role and never by name.',
      examples: ['governance officer'],
    }),
    on: RegisterDate.meta({ date: { when: 'past' } }).meta({
      description: 'The day on which it was confirmed.',
    }),
  })
  .meta({ id: 'Confirmation' });
export type Confirmation = z.infer<typeof Confirmation>;

/** For a record, or a part of one, that a program can propose. Until a person removes `proposed`, no page speaks from it. */
export const proposable = {
  proposed: Proposal.optional().meta({
    description:
      'Where a program wrote this and nobody has confirmed it. Pages leave it out until this is removed.',
  }),
  confirmed: Confirmation.optional().meta({
    description: 'Who confirmed it, where a program had proposed it.',
  }),
};
