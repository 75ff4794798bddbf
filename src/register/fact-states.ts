import type { TopicId } from '../model/topic-ids.ts';
import { topicIds } from '../model/topic-ids.ts';
import { oncePerRegister } from './once-per-register.ts';
import type { ReadingState, StateCounts } from './readings/reading.ts';
import { readingStates } from './readings/reading.ts';
import type { Register } from './register.ts';

/** For each topic, how many constitutions have each state. */
export const factStates = oncePerRegister(
  ({ constitutions }: Register): ReadonlyMap<TopicId, StateCounts> => {
    const counts = new Map(topicIds.map((topic) => [topic, noneYet()]));
    for (const { facts } of constitutions.values()) {
      for (const topic of topicIds) counts.get(topic)![facts[topic].state] += 1;
    }
    return counts;
  },
);

function noneYet(): Record<ReadingState, number> {
  return Object.fromEntries(readingStates.map((state) => [state, 0])) as Record<
    ReadingState,
    number
  >;
}
