import { z } from 'zod';
import { Expectation } from './knowledge/expectation.ts';
import { wholeNumber } from './numbers.ts';
import { Name, ShortText, Source } from './scalars.ts';

/** The fields at the top of topics/<id>.mdx: the survey question in words, and who expects an answer. */
export const TopicRecord = z
  .strictObject({
    title: Name.meta({ description: 'The name of the topic.' }),
    question: ShortText.meta({ description: 'The question that it asks of a document.' }),
    short: ShortText.meta({ description: 'The same, shorter.' }),
    past: ShortText.meta({
      description: 'The shorter one, as it is asked of a group that has ended.',
      examples: ['Who could vote?'],
    }),
    why: ShortText.meta({ description: 'Why it matters.' }),
    headings: z.array(ShortText).meta({
      description: 'Headings under which documents answer it.',
    }),
    asked: z
      .array(ShortText)
      .min(1, 'Give at least one way that people ask it, for example `who can come`.')
      .meta({
        description:
          'Words that people ask it with, which documents may not use. A search for all words of one line shows the question first.',
        examples: ['complain', 'public come'],
      }),
    words: z.array(ShortText).optional().meta({
      description:
        'Words by which an answer can be told wherever they stand: beside them `not-stated` needs a note.',
    }),
    expected: z.array(Expectation).meta({
      description:
        'What law and guidance say on it, of which kinds of body in which nations. Advice that covers many topics is a standard.',
    }),
    sources: z.array(Source).optional().meta({ description: 'Public pages that this rests on.' }),
  })
  .meta({
    id: 'Topic',
    description:
      'The fields at the top of the page of a topic: what it asks, and where documents answer.',
  });
export type TopicRecord = z.infer<typeof TopicRecord>;

/** The fields at the top of guides/<id>.mdx. */
export const GuideRecord = z
  .strictObject({
    title: Name.meta({ description: 'The title of the page.' }),
    summary: ShortText.meta({ description: 'What it is about, in a sentence.' }),
    order: wholeNumber('A place in the list', { most: 999 }).meta({
      description: 'Its place in the list of guides.',
    }),
  })
  .meta({ id: 'Guide', description: 'The fields at the top of a guide.' });
export type GuideRecord = z.infer<typeof GuideRecord>;
