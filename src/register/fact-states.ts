import type { TopicId } from '../model/topic-ids.ts';
import { topicIds } from '../model/topic-ids.ts';
import { oncePerRegister } from './once-per-register.ts';
import type { ReadingState, StateCounts } from './readings/reading.ts';
import { readingStates } from './readings/reading.ts';
import type { Constitution, Register } from './register.ts';
import { isPresent, presentConstitutions } from './time/present.ts';

type Counts = ReadonlyMap<TopicId, StateCounts>;

/** For each topic, how many constitutions in force have each state. */
export const factStates = oncePerRegister((register: Register): Counts =>
  countStates(presentConstitutions(register)),
);

/** The same of constitutions that are not in force: those that are over, and those that are still to begin. */
export const factStatesNotInForce = oncePerRegister((register: Register): Counts =>
  countStates([...register.constitutions.values()].filter(({ key }) => !isPresent(key, register))),
);

function countStates(constitutions: readonly Constitution[]): Counts {
  const counts = new Map(topicIds.map((topic) => [topic, noneYet()]));
  for (const { facts } of constitutions) {
    for (const topic of topicIds) counts.get(topic)![facts[topic].state] += 1;
  }
  return counts;
}

function noneYet(): Record<ReadingState, number> {
  return Object.fromEntries(readingStates.map((state) => [state, 0])) as Record<
    ReadingState,
    number
  >;
}
