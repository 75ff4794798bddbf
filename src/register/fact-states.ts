import type { FactState } from '../model/fact.ts';
import type { TopicId } from '../model/topic-ids.ts';
import { topicIds } from '../model/topic-ids.ts';
import type { Register } from './register.ts';

export type StateCounts = Readonly<Record<FactState, number>>;

const counted = new WeakMap<Register, ReadonlyMap<TopicId, StateCounts>>();

/** For each topic, how many constitutions have each state. Counted once for a register. */
export function factStates(register: Register): ReadonlyMap<TopicId, StateCounts> {
  const known = counted.get(register);
  if (known !== undefined) return known;
  const counts = new Map(
    topicIds.map((topic) => [
      topic,
      { stated: 0, 'not-stated': 0, unclear: 0, placeholder: 0, elsewhere: 0 },
    ]),
  );
  for (const { facts } of register.constitutions.values()) {
    for (const topic of topicIds) counts.get(topic)![facts[topic].state] += 1;
  }
  counted.set(register, counts);
  return counts;
}
