import { z } from 'zod';
import { ShortText, Words } from '../scalars.ts';

/** What a letter of a matrix means, whatever the scheme calls it. */
export const RasciMeaning = z.enum([
  'accountable',
  'responsible',
  'signs-off',
  'verifies',
  'supports',
  'consulted',
  'informed',
  'other',
]);
export type RasciMeaning = z.infer<typeof RasciMeaning>;

/** A line of a legend: what a sign in the cells of a matrix stands for. */
export const LegendEntry = z.strictObject({
  letter: z
    .string()
    .trim()
    .min(1, { error: 'Write the sign as it stands in the cells.', abort: true })
    .max(24, 'A sign is short: write what stands in the cells, as `R`, `R*` or `✔`.')
    .meta({ description: 'The sign as it stands in the cells.', examples: ['R', 'R*', '✔'] }),
  word: ShortText.meta({ description: 'What the document says that it stands for.' }),
  asWritten: Words.meta({ description: 'The line of the legend as it stands in the source.' }),
  meaning: RasciMeaning.optional().meta({
    description:
      'Which of the usual parts the word amounts to, where it is none of the usual words: our reading, and shown as such.',
  }),
});
export type LegendEntry = z.infer<typeof LegendEntry>;
