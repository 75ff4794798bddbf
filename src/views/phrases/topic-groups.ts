import type { TopicId } from '../../model/topic-ids.ts';
import { topicIds } from '../../model/topic-ids.ts';
import type { TopicGroup } from '../../model/topic-row.ts';
import { topics } from '../../model/topics.ts';

/** Topics that belong together, in the order of the survey. */
export interface GroupOfTopics {
  readonly id: TopicGroup;
  readonly name: string;
  readonly topics: readonly TopicId[];
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

/** All topics by group: wherever they are listed or drawn, they stand in this order. */
export const groupsOfTopics: readonly GroupOfTopics[] = (
  Object.keys(groupNames) as TopicGroup[]
).map((id) => ({
  id,
  name: groupNames[id],
  topics: topicIds
    .filter((topic) => topics[topic].group === id)
    .sort((a, b) => topics[a].order - topics[b].order),
}));
