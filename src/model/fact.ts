import { z } from 'zod';
import { EvidenceInBodies } from './evidence.ts';
import { Confirmation, Proposal } from './proposal.ts';
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

const proposed = Proposal.optional().meta({
  description:
    'Where a program found the answer and nobody has confirmed it. It counts as unread until this is removed.',
});

const confirmed = Confirmation.optional().meta({
  description: 'Who confirmed the answer, where a program had proposed it.',
});

const candidates = EvidenceInBodies.optional().meta({
  description:
    'Sentences in which a program looked for the answer and could not tell. They are kept for the person who reads the document, and are not published.',
});

/** The coded answer to one topic, whose `answer` has the shape of that topic. */
export function factOf<Answer extends z.ZodType>(Answer: Answer) {
  return z.discriminatedUnion(
    'state',
    [
      z.strictObject({
        state: z.literal('stated'),
        answer: Answer.meta({ description: 'The answer, in the shape of its topic.' }),
        evidence: EvidenceInBodies.meta({ description: 'The clauses and the words that say so.' }),
        note,
        proposed,
        confirmed,
      }),
      z.strictObject({ state: z.literal('not-stated'), note, proposed, confirmed }),
      z.strictObject({
        state: z.literal('unclear'),
        answer: Answer.optional().meta({ description: 'The answer, in the shape of its topic.' }),
        evidence: EvidenceInBodies.meta({ description: 'The clauses and the words that say so.' }),
        note: ShortText.meta({ description: 'What is unclear.' }),
        cause: z.literal('our-copy').optional().meta({
          description:
            'Where the copy we hold has lost something, and the document itself may be clear.',
        }),
        proposed,
        confirmed,
      }),
      z.strictObject({
        state: z.literal('placeholder'),
        evidence: EvidenceInBodies.meta({ description: 'The clauses and the words that say so.' }),
        note,
        proposed,
        confirmed,
      }),
      z.strictObject({
        state: z.literal('elsewhere'),
        evidence: EvidenceInBodies.meta({ description: 'The clauses and the words that say so.' }),
        where: ShortText.meta({ description: 'The document that this one leaves the answer to.' }),
        note,
        proposed,
        confirmed,
      }),
      z.strictObject({ state: z.literal('unread'), note, candidates }),
    ],
    'Give a state: `stated`, `not-stated`, `unclear`, `placeholder`, `elsewhere` or `unread`.',
  );
}
