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
    title: Name,
    publisher: ShortText,
    published: PartialDate.meta({ date: { when: 'past' } }),
    level: z.enum(['required', 'expected']),
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
          topic: z.enum(topicIds),
          asks: ShortText.meta({ description: 'What it asks for, in its words or nearly so.' }),
        }),
      )
      .min(1),
    sources: z.array(Source).min(1, 'Give at least one source.'),
    note: ShortText.optional(),
  })
  .meta({ id: 'Standard' });
export type Standard = z.infer<typeof Standard>;
