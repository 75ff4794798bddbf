import { z } from 'zod';
import { BodyKind } from '../body-kind.ts';
import { Nation } from '../places/nation.ts';
import { PartialDate } from '../partial-date.ts';
import { Id, Name, ShortText, Source } from '../scalars.ts';
import { topicIds } from '../topic-ids.ts';

/** standards/<id>.yaml: which topics a publisher requires or expects of which kind of body. */
export const Standard = z
  .strictObject({
    id: Id.optional().describe('When given, the same as the file name.'),
    title: Name.meta({ description: 'The title of the standard.' }),
    publisher: ShortText.meta({ description: 'Who has published it.' }),
    published: PartialDate.meta({ date: { when: 'past' } }).meta({
      description: 'When it was published.',
    }),
    level: z
      .enum(['required', 'expected'])
      .meta({ description: 'Whether it requires or expects.' }),
    kinds: z.array(BodyKind).min(1).optional().meta({
      description: 'The kinds of body it is for. Leave out for all.',
    }),
    nations: z.array(Nation).min(1).optional().meta({
      description: 'The nations it is for. Leave out for all.',
    }),
    withdrawn: PartialDate.optional().meta({
      description:
        'When its publisher closed, or took it back. Its advice on a topic is still quoted; its list is no longer held against a document.',
      date: { after: 'published', when: 'past' },
    }),
    topics: z
      .array(
        z.strictObject({
          topic: z.enum(topicIds).meta({ description: 'The id of the topic.' }),
          asks: ShortText.meta({ description: 'What it asks for, in its words or nearly so.' }),
        }),
      )
      .min(1)
      .meta({ description: 'The topics that it speaks of.' }),
    sources: z
      .array(Source)
      .min(1, 'Give at least one source.')
      .meta({ description: 'Where it can be read.' }),
    note: ShortText.optional().meta({ description: 'What a reader should know about it.' }),
  })
  .meta({
    id: 'Standard',
    description: 'Which topics a publisher requires or expects of which kind of body.',
  });
export type Standard = z.infer<typeof Standard>;
