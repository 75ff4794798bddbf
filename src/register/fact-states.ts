import type { FactState } from '../model/fact.ts';
import type { TopicId } from '../model/topic-ids.ts';
import { topicIds } from '../model/topic-ids.ts';
import { oncePerRegister } from './once-per-register.ts';
import type { Register } from './register.ts';

export type StateCounts = Readonly<Record<FactState, number>>;

/** For each topic, how many constitutions have each state. */
export const factStates = oncePerRegister(
  ({ constitutions }: Register): ReadonlyMap<TopicId, StateCounts> => {
    const counts = new Map(
      topicIds.map((topic) => [
        topic,
        { stated: 0, 'not-stated': 0, unclear: 0, placeholder: 0, elsewhere: 0 },
      ]),
    );
    for (const { facts } of constitutions.values()) {
      for (const topic of topicIds) counts.get(topic)![facts[topic].state] += 1;
    }
    return counts;
  },
);
