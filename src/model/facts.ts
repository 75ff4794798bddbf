import { z } from 'zod';
import { factOf } from './fact.ts';
import type { TopicId } from './topic-ids.ts';
import { topicIds } from './topic-ids.ts';
import { topics } from './topics.ts';

type FactShape<Answer extends z.ZodType> = z.ZodOptional<ReturnType<typeof factOf<Answer>>>;
type FactShapes = { [Id in TopicId]: FactShape<(typeof topics)[Id]['answer']> };

const facts = Object.fromEntries(
  topicIds.map((id) => [id, factOf(topics[id].answer).optional()]),
) as FactShapes;

/** facts.yaml: what was read, topic by topic. A topic left out is unread: silence is coded too. */
export const Facts = z.strictObject(facts).meta({
  id: 'Facts',
  description:
    'What was read in the words, topic by topic. A topic that is left out is not read yet.',
});
export type Facts = z.infer<typeof Facts>;
/** The coded answer to one topic, with its state. */
export type FactOn<Topic extends TopicId> = NonNullable<Facts[Topic]>;
/** The answer to one topic, in the shape of that topic. */
export type AnswerTo<Topic extends TopicId> = Extract<FactOn<Topic>, { state: 'stated' }>['answer'];
/** A coded answer to any topic. */
export type Fact = FactOn<TopicId>;
