import type { CoreTopicId, TopicId } from '../../../model/topic-ids.ts';
import { coreTopicIds, isCoreTopic } from '../../../model/topic-ids.ts';
import type { TopicRecord } from '../../../model/topic.ts';
import type { Constitution, Register } from '../../../register/register.ts';

/** A topic that bodies of this sort usually settle, and on which a document is silent. */
export interface ExpectedTopic {
  readonly id: CoreTopicId;
  readonly topic: TopicRecord;
  readonly expected: TopicRecord['expected']['statutory'];
}

/** The core topics that are usually expected of a body and not stated, in the order of the survey. */
export function expectedButNotStated(
  constitution: Constitution,
  register: Register,
): readonly ExpectedTopic[] {
  // Nothing will be added to the document of a body that has ended.
  if (constitution.record.body.ended !== undefined) return [];
  return coreTopicIds.flatMap((id) => {
    const { facts } = constitution;
    const topic = register.topics.get(id);
    if (topic === undefined || facts[id].state !== 'not-stated') return [];
    const expected = topic.expected[sortOf(constitution)];
    const isExpected = expected.level !== 'optional' && (occasions[id]?.(constitution) ?? true);
    return isExpected ? [{ id, topic, expected }] : [];
  });
}

/** Whether a silence on a topic is for the check of what is usually expected to weigh. */
export function isCoreExpectation(
  id: TopicId,
  { constitution, register }: { constitution: Constitution; register: Register },
): boolean {
  return (
    isCoreTopic(id) && register.topics.get(id)?.expected[sortOf(constitution)].level !== 'optional'
  );
}

function sortOf({ record }: Constitution): keyof TopicRecord['expected'] {
  return record.body.statutory === 'yes' ? 'statutory' : 'voluntary';
}

// Where a silence is no matter by itself; on all other topics it always is.
const occasions: Partial<Record<CoreTopicId, (constitution: Constitution) => boolean>> = {
  // When a review is due is read from its record too, by checks of its own.
  review: () => false,
  // Where anyone may join, nobody needs a substitute.
  substitutes: ({ membership }) => membership.state !== 'open',
  // Another part of the same document can say who the body answers to: the register has its words.
  accountability: ({ record }) =>
    !(record.relations ?? []).some(({ kind }) => kind === 'accountable-to'),
  // Who can vote matters once a group takes votes; a silence on how it decides is one matter, not two.
  'voting-rights': ({ facts: { 'decision-making': decisions } }) =>
    decisions.state === 'stated' && takesVotes(decisions.answer),
};

function takesVotes({ primary, fallback }: { primary: string; fallback: string }): boolean {
  return primary === 'majority' || primary === 'ranked-choice' || fallback === 'majority';
}
