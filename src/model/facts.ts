import { z } from 'zod';
import { factOf } from './fact.ts';
import type { TopicId } from './topic-ids.ts';
import { topicIds } from './topic-ids.ts';
import { topics } from './topics.ts';

type FactShape<Answer extends z.ZodType> = ReturnType<typeof factOf<Answer>>;
type FactShapes = { [Id in TopicId]: FactShape<(typeof topics)[Id]['answer']> };

const facts = Object.fromEntries(
  topicIds.map((id) => [id, factOf(topics[id].answer)]),
) as FactShapes;

/** facts.yaml: one coded answer for every topic. A topic left out is an error: silence is coded too. */
export const Facts = z.strictObject(facts).meta({ id: 'Facts' });
export type Facts = z.infer<typeof Facts>;
/** The answer to one topic, in the shape of that topic. */
export type AnswerTo<Topic extends TopicId> = Extract<Facts[Topic], { state: 'stated' }>['answer'];
/** A coded answer to any topic. */
export type Fact = Facts[keyof Facts];
