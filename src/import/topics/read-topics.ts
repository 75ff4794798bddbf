import type { Proposal } from '../../model/proposal.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import { topicIds } from '../../model/topic-ids.ts';
import { topics } from '../../model/topics.ts';
import { languageOf } from '../record/languages-read.ts';
import type { ReadableText } from '../reading/readable-text.ts';
import type { Candidates, ProposedFact, TopicRule } from '../reading/topic-rule.ts';
import { allRules } from './all-rules.ts';

/** What is made of one topic: a reading, sentences to look at, or silence. */
export type TopicProposal =
  | ProposedFact
  | ({ readonly state: 'unread' } & Partial<Candidates>)
  | { readonly state: 'not-stated'; readonly proposed: Proposal };

/**
 * Reads a text for every topic that has a rule.
 *
 * Shape: silence is proposed only of a whole document in which nothing speaks of the topic. An
 *        answer that does not fit the shape of its topic is no reading: its sentences are candidates.
 */
export function readTopics(
  text: ReadableText,
  rules: readonly TopicRule[] = allRules,
): Map<TopicId, TopicProposal> {
  const byTopic = new Map(rules.map((rule) => [rule.topic, rule]));
  return new Map(
    topicIds.flatMap((topic) => {
      const rule = byTopic.get(topic);
      return rule === undefined ? [] : [[topic, readTopic(rule, text)] as const];
    }),
  );
}

function readTopic({ topic, read }: TopicRule, text: ReadableText): TopicProposal {
  const result = read(text);
  if (result === undefined) return silence(text);
  if ('candidates' in result) return { state: 'unread', ...result };
  if (result.answer === undefined || topics[topic].answer.safeParse(result.answer).success)
    return result;
  return { state: 'unread', candidates: result.evidence };
}

function silence({ isWhole, passages }: ReadableText): TopicProposal {
  // The cues are English: a text in another language may say all of it and none of them.
  const language = languageOf(passages.map(({ words }) => words).join('\n'));
  if (!isWhole || (language !== undefined && language !== 'en')) return { state: 'unread' };
  const reason = 'No heading and no words of the topic occur in the document';
  return { state: 'not-stated', proposed: { reason, confidence: 'medium' } };
}
