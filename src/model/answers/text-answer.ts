import { z } from 'zod';
import { ShortText, Words, YesNo } from '../scalars.ts';
import { Who } from '../who.ts';

/** A topic where the wording is what compares: our one-line reading, and the few parts that can be counted or named. */
export const TextAnswer = z
  .strictObject({
    summary: ShortText.meta({
      description: 'One plain sentence that answers the topic’s question.',
    }),
    items: z
      .array(ShortText)
      .optional()
      .meta({ description: 'The points listed, in few words each.' }),
    who: z.array(Who).optional().meta({ description: 'Bodies or roles named.' }),
    laws: z
      .array(
        z.strictObject({
          citation: ShortText.meta({ description: 'As the document cites it, mistakes and all.' }),
          about: ShortText.optional().meta({
            description: 'What it is named for, in a few words.',
          }),
        }),
      )
      .optional()
      .meta({ description: 'Laws that the words name.' }),
    nolan: YesNo.optional().meta({
      description: 'Whether the seven principles of public life are named.',
    }),
    period: Words.optional().meta({
      description: 'The period that the words are about, as written.',
    }),
  })
  .meta({ id: 'TextAnswer' });
export type TextAnswer = z.infer<typeof TextAnswer>;
