import { coreTopics, textTopics, topics } from './topics.ts';

export type CoreTopicId = keyof typeof coreTopics;
export type TextTopicId = keyof typeof textTopics;
export type TopicId = keyof typeof topics;

export const coreTopicIds = Object.keys(coreTopics) as readonly CoreTopicId[];
export const textTopicIds = Object.keys(textTopics) as readonly TextTopicId[];
export const topicIds = Object.keys(topics) as readonly TopicId[];

/** Whether something is the id of a topic. */
export function isTopic(id: string): id is TopicId {
  return Object.hasOwn(topics, id);
}

/** Whether a topic is one whose answers compare from one constitution to the next. */
export function isCoreTopic(id: string): id is CoreTopicId {
  return Object.hasOwn(coreTopics, id);
}
