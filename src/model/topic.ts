import { z } from 'zod';
import { ShortText, Source, WholeNumber, YesNo } from './scalars.ts';

export const TopicGroup = z.enum([
  'purpose',
  'membership',
  'meetings',
  'decisions',
  'accountability',
  'conduct',
  'document',
]);
export type TopicGroup = z.infer<typeof TopicGroup>;

const Expectation = z.strictObject({
  level: z.enum(['statute', 'guidance', 'good-practice', 'optional']),
  note: ShortText.optional(),
});

/** The fields at the top of topics/<id>.mdx: the survey question, and who expects an answer. */
export const TopicRecord = z
  .strictObject({
    title: ShortText,
    question: ShortText,
    short: ShortText,
    why: ShortText,
    core: YesNo,
    group: TopicGroup,
    order: WholeNumber,
    headings: z.array(ShortText),
    expected: z.strictObject({ statutory: Expectation, voluntary: Expectation }),
    sources: z.array(Source).optional(),
  })
  .meta({ id: 'Topic' });
export type TopicRecord = z.infer<typeof TopicRecord>;

/** The fields at the top of guides/<id>.mdx. */
export const GuideRecord = z
  .strictObject({ title: ShortText, summary: ShortText, order: WholeNumber })
  .meta({ id: 'Guide' });
export type GuideRecord = z.infer<typeof GuideRecord>;
