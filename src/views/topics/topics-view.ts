import type { TopicId } from '../../model/topic-ids.ts';
import { isCoreTopic, topicIds } from '../../model/topic-ids.ts';
import type { TopicGroup } from '../../model/topic-row.ts';
import { topics } from '../../model/topics.ts';
import { factStates, factStatesNotInForce } from '../../register/fact-states.ts';
import { readIn } from '../../register/readings/reading.ts';
import type { Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import { statedBy } from '../phrases/documents-say.ts';

export interface TopicSummary {
  readonly id: TopicId;
  readonly title: string;
  readonly href: string;
  readonly question: string;
  readonly isCore: boolean;
  /** “Stated by 3 of 7, unclear in 1”; “Stated by 3 of 5 read; 2 not read yet”. */
  readonly counts: string;
  readonly stated: number;
  /** How many documents have been read for it. */
  readonly total: number;
}

export interface TopicGroupView {
  readonly id: TopicGroup;
  readonly name: string;
  readonly topics: readonly TopicSummary[];
}

const groupNames: Record<TopicGroup, string> = {
  purpose: 'What it is for',
  membership: 'Who sits on it',
  meetings: 'How it meets',
  decisions: 'How it decides',
  accountability: 'Who it answers to',
  conduct: 'How members behave',
  document: 'The document itself',
};

/** All topics by group, in the order of the survey. */
export function topicGroups(register: Register): TopicGroupView[] {
  return (Object.keys(groupNames) as TopicGroup[]).map((group) => ({
    id: group,
    name: groupNames[group],
    topics: topicIds
      .filter((id) => topics[id].group === group)
      .sort((a, b) => topics[a].order - topics[b].order)
      .map((id) => topicSummary(id, register)),
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
    isCore: isCoreTopic(id),
    counts: countsPhrase(id, register),
    stated: counts.stated,
    total: readIn(counts),
  };
}

/** How many documents answer: “Stated by 3 of 7, unclear in 1”. */
export function countsPhrase(id: TopicId, register: Register): string {
  return statedBy(factStates(register).get(id)!, factStatesNotInForce(register).get(id));
}
