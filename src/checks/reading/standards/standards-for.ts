import type { Standard } from '../../../model/knowledge/standard.ts';
import type { TopicId } from '../../../model/topic-ids.ts';
import { yearOf } from '../../../register/days/year-of.ts';
import type { Constitution, Register } from '../../../register/register.ts';
import { isMeantFor } from './is-meant-for.ts';

/** Standards by id. */
export type Standards = readonly (readonly [string, Standard])[];

/** The standards that are meant for a body, by its kinds and its nation. */
export function standardsFor(constitution: Constitution, register: Register): Standards {
  return [...register.standards].filter(([, one]) => isMeantFor(one, constitution, register));
}

/** A standard with its publisher and year, as a sentence names it. */
export function nameOf({ title, publisher, published }: Standard): string {
  return `“${title}” (${publisher}, ${yearOf(published)})`;
}

/** The first of some standards that asks for a topic, and what it asks, as a sentence; nothing when none does. */
export function askingFor(id: TopicId, standards: Standards): string | undefined {
  for (const [, standard] of standards) {
    const asked = standard.topics.find(({ topic }) => topic === id);
    if (asked !== undefined) return `${nameOf(standard)} asks for ${asked.asks}.`;
  }
  return undefined;
}
