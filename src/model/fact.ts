import { z } from 'zod';
import { EvidenceList } from './evidence.ts';
import { ShortText } from './scalars.ts';

/** What a constitution says on a topic, in one word. Silence is an answer. */
export const FactState = z.enum(['stated', 'not-stated', 'unclear', 'placeholder', 'elsewhere']);
export type FactState = z.infer<typeof FactState>;

const note = ShortText.optional().meta({
  description: 'What a reader should know about this coding.',
});

/** The coded answer to one topic, whose `answer` has the shape of that topic. */
export function factOf<Answer extends z.ZodType>(Answer: Answer) {
  return z.discriminatedUnion(
    'state',
    [
      z.strictObject({ state: z.literal('stated'), answer: Answer, evidence: EvidenceList, note }),
      z.strictObject({ state: z.literal('not-stated'), note }),
      z.strictObject({
        state: z.literal('unclear'),
        answer: Answer.optional(),
        evidence: EvidenceList,
        note: ShortText.meta({ description: 'What is unclear.' }),
        cause: z.literal('our-copy').optional().meta({
          description:
            'Where the copy we hold has lost something, and the document itself may be clear.',
        }),
      }),
      z.strictObject({ state: z.literal('placeholder'), evidence: EvidenceList, note }),
      z.strictObject({
        state: z.literal('elsewhere'),
        evidence: EvidenceList,
        where: ShortText.meta({ description: 'The document that this one leaves the answer to.' }),
        note,
      }),
    ],
    'Give a state: `stated`, `not-stated`, `unclear`, `placeholder` or `elsewhere`.',
  );
}
