import { z } from 'zod';
import { EvidenceInBodies } from './evidence.ts';
import { ShortText } from './scalars.ts';

/**
 * What a constitution says on a topic, in one word. Silence is an answer.
 *
 * Shape: `unread` says nothing of the document: nobody has read it for this question yet.
 */
export const FactState = z.enum([
  'stated',
  'not-stated',
  'unclear',
  'placeholder',
  'elsewhere',
  'unread',
]);
export type FactState = z.infer<typeof FactState>;

const note = ShortText.optional().meta({
  description: 'What a reader should know about this coding.',
});

/** Why a program takes a reading for right, until a person confirms it by removing this. */
export const Proposal = z
  .strictObject({
    reason: ShortText.meta({
      description: 'What the program went by.',
      examples: ['The heading is “Quorum” and the sentence gives one number'],
    }),
    confidence: z.enum(['high', 'medium', 'low']),
  })
  .meta({ id: 'Proposal' });
export type Proposal = z.infer<typeof Proposal>;

const proposed = Proposal.optional().meta({
  description:
    'Where a program found the answer and nobody has confirmed it. It counts as unread until this is removed.',
});

/** The coded answer to one topic, whose `answer` has the shape of that topic. */
export function factOf<Answer extends z.ZodType>(Answer: Answer) {
  return z.discriminatedUnion(
    'state',
    [
      z.strictObject({
        state: z.literal('stated'),
        answer: Answer,
        evidence: EvidenceInBodies,
        note,
        proposed,
      }),
      z.strictObject({ state: z.literal('not-stated'), note }),
      z.strictObject({
        state: z.literal('unclear'),
        answer: Answer.optional(),
        evidence: EvidenceInBodies,
        note: ShortText.meta({ description: 'What is unclear.' }),
        cause: z.literal('our-copy').optional().meta({
          description:
            'Where the copy we hold has lost something, and the document itself may be clear.',
        }),
        proposed,
      }),
      z.strictObject({
        state: z.literal('placeholder'),
        evidence: EvidenceInBodies,
        note,
        proposed,
      }),
      z.strictObject({
        state: z.literal('elsewhere'),
        evidence: EvidenceInBodies,
        where: ShortText.meta({ description: 'The document that this one leaves the answer to.' }),
        note,
        proposed,
      }),
      z.strictObject({ state: z.literal('unread'), note }),
    ],
    'Give a state: `stated`, `not-stated`, `unclear`, `placeholder`, `elsewhere` or `unread`.',
  );
}
