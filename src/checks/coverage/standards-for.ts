import type { Standard } from '../../model/standard.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import type { Constitution, Register } from '../../register/register.ts';

/** The standards that are meant for a kind of body, by id. */
export function standardsFor(
  { record }: Constitution,
  { standards }: Register,
): readonly (readonly [string, Standard])[] {
  return [...standards].filter(
    ([, { kinds }]) => kinds === undefined || kinds.includes(record.body.kind),
  );
}

/** A standard with its publisher and year, as a sentence names it. */
export function nameOf({ title, publisher, published }: Standard): string {
  return `“${title}” (${publisher}, ${published.slice(0, 4)})`;
}

/** What a standard asks for on a topic, in its words; nothing when it does not ask. */
export function asksOf({ topics }: Standard, id: TopicId): string | undefined {
  return topics.find(({ topic }) => topic === id)?.asks;
}
