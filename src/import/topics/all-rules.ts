import type { TopicRule } from '../reading/topic-rule.ts';
import { quorum } from './meetings/quorum.ts';

/** The rules by which topics are found in the words of a document, one a topic. */
export const allRules: readonly TopicRule[] = [quorum];
