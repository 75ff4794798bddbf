import type { TopicId } from '../../../model/topic-ids.ts';
import { isCoreTopic, topicIds } from '../../../model/topic-ids.ts';
import type { TopicRecord } from '../../../model/topic.ts';
import type { Constitution, Register } from '../../../register/register.ts';
import { earlierInDocument } from '../words/same-document.ts';
import { ruleThatAsks, whoExpects } from './who-expects.ts';

/** A topic that bodies of this sort usually settle, and on which a document is silent. */
export interface ExpectedTopic {
  readonly id: TopicId;
  readonly topic: TopicRecord;
  /** Who expects it, as a sentence. */
  readonly who: string;
}

/**
 * The topics that are expected of a body and not stated, in the order of the survey.
 *
 * Shape: what law or guidance expects on any topic, and what a standard asks on the core topics;
 *        a standard has one finding for the rest of what it asks.
 */
export function expectedButNotStated(
  constitution: Constitution,
  register: Register,
): readonly ExpectedTopic[] {
  return topicIds.flatMap((id) => {
    const topic = register.topics.get(id);
    if (topic === undefined || constitution.facts[id].state !== 'not-stated') return [];
    if (!isCoreTopic(id) && ruleThatAsks(id, constitution, register) === undefined) return [];
    const who = whoExpects(id, constitution, register);
    return who === undefined || occasions[id]?.(constitution, register) === false
      ? []
      : [{ id, topic, who }];
  });
}

// Where a silence is no matter by itself; on all other topics it always is.
const occasions: Partial<
  Record<TopicId, (constitution: Constitution, register: Register) => boolean>
> = {
  // One document of two bodies is changed once.
  amendment: (constitution, register) => isFirstSilentOn('amendment', constitution, register),
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

function isFirstSilentOn(id: TopicId, constitution: Constitution, register: Register): boolean {
  return earlierInDocument(constitution, register).every(
    ({ facts }) => facts[id].state !== 'not-stated',
  );
}

function takesVotes({ primary, fallback }: { primary: string; fallback: string }): boolean {
  return primary === 'majority' || primary === 'ranked-choice' || fallback === 'majority';
}
