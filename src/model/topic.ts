import { z } from 'zod';
import { wholeNumber } from './numbers.ts';
import { Name, ShortText, Source } from './scalars.ts';

const Expectation = z.strictObject({
  level: z.enum(['statute', 'guidance', 'good-practice', 'optional']),
  note: ShortText.optional(),
});

/** The fields at the top of topics/<id>.mdx: the survey question in words, and who expects an answer. */
export const TopicRecord = z
  .strictObject({
    title: Name,
    question: ShortText,
    short: ShortText,
    why: ShortText,
    headings: z.array(ShortText),
    expected: z.strictObject({ statutory: Expectation, voluntary: Expectation }),
    sources: z.array(Source).optional(),
  })
  .meta({ id: 'Topic' });
export type TopicRecord = z.infer<typeof TopicRecord>;

/** The fields at the top of guides/<id>.mdx. */
export const GuideRecord = z
  .strictObject({
    title: Name,
    summary: ShortText,
    order: wholeNumber('A place in the list', { most: 999 }),
  })
  .meta({ id: 'Guide' });
export type GuideRecord = z.infer<typeof GuideRecord>;
