import type { TopicId } from '../../model/topic-ids.ts';
import { isCoreTopic } from '../../model/topic-ids.ts';
import type { TopicGroup } from '../../model/topic-row.ts';
import { factStates, factStatesNotInForce } from '../../register/fact-states.ts';
import { readIn } from '../../register/readings/reading.ts';
import type { Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import { statedBy } from '../phrases/documents-say.ts';
import { groupsOfTopics } from '../phrases/topic-groups.ts';
import type { StateBar } from './state-bar.ts';
import { stateBar } from './state-bar.ts';

export interface TopicSummary {
  readonly id: TopicId;
  readonly title: string;
  readonly href: string;
  readonly question: string;
  /** The same, short enough for a list. */
  readonly short: string;
  readonly isCore: boolean;
  /** “Stated by 3 of 7, unclear in 1”; “Stated by 3 of 5 read; 2 not read yet”. */
  readonly counts: string;
  readonly stated: number;
  /** How many documents have been read for it. */
  readonly total: number;
  /** “3 of 5”, of the documents in force that were read for it. */
  readonly share: string;
  readonly bar: StateBar;
}

export interface TopicGroupView {
  readonly id: TopicGroup;
  readonly name: string;
  readonly topics: readonly TopicSummary[];
}

/** All topics by group, in the order of the survey. */
export function topicGroups(register: Register): TopicGroupView[] {
  return groupsOfTopics.map(({ id, name, topics }) => ({
    id,
    name,
    topics: topics.map((topic) => topicSummary(topic, register)),
  }));
}

/** One topic with how many documents answer it. */
export function topicSummary(id: TopicId, register: Register): TopicSummary {
  const record = register.topics.get(id)!;
  const counts = factStates(register).get(id)!;
  return {
    id,
    title: record.title,
    href: addresses.topic(id),
    question: record.question,
    short: record.short,
    isCore: isCoreTopic(id),
    counts: countsPhrase(id, register),
    stated: counts.stated,
    total: readIn(counts),
    share: readIn(counts) === 0 ? 'Not read yet' : `${counts.stated} of ${readIn(counts)}`,
    bar: stateBar(counts),
  };
}

/** How many documents answer: “Stated by 3 of 7, unclear in 1”. */
export function countsPhrase(id: TopicId, register: Register): string {
  return statedBy(factStates(register).get(id)!, factStatesNotInForce(register).get(id));
}
