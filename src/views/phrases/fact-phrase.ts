import type { AnswerTo } from '../../model/facts.ts';
import type { CoreTopicId, TopicId } from '../../model/topic-ids.ts';
import type { Reading } from '../../register/readings/reading.ts';
import { heldBack } from '../../model/withheld.ts';
import { accountabilityPhrase } from './topics/accountability.ts';
import { interestsPhrase } from './topics/interests.ts';
import { reportingPhrase } from './topics/reporting.ts';
import { reviewPhrase } from './topics/review.ts';
import { subGroupsPhrase } from './topics/sub-groups.ts';
import { amendmentPhrase } from './topics/amendment.ts';
import { castingVotePhrase } from './topics/casting-vote.ts';
import { decisionPhrase } from './topics/decision-making.ts';
import { votingPhrase } from './topics/voting-rights.ts';
import { extraMeetingsPhrase } from './topics/extra-meetings.ts';
import { frequencyPhrase } from './topics/meeting-frequency.ts';
import { minutesPhrase } from './topics/minutes.ts';
import { noticePhrase } from './topics/notice-and-papers.ts';
import { publicAccessPhrase } from './topics/public-access.ts';
import { membershipPhrase } from './topics/membership.ts';
import type { PhraseContext } from './names.ts';
import { attendancePhrase } from './topics/attendance.ts';
import { chairPhrase } from './topics/chair.ts';
import { inviteesPhrase } from './topics/invitees.ts';
import { membershipChangesPhrase } from './topics/membership-changes.ts';
import { secretariatPhrase } from './topics/secretariat.ts';
import { substitutesPhrase } from './topics/substitutes.ts';
import { termPhrase } from './topics/term-of-office.ts';
import { quorumPhrase } from './topics/quorum.ts';
import { capital, sentence } from '../../english/sentence.ts';
import { topics } from '../../model/topics.ts';
import { inOrder } from './in-order.ts';

type Phrases = {
  [Topic in CoreTopicId]: (answer: AnswerTo<Topic>, context: PhraseContext) => string;
};

const phrases: Phrases = {
  quorum: quorumPhrase,
  'notice-and-papers': noticePhrase,
  'meeting-frequency': frequencyPhrase,
  'extra-meetings': extraMeetingsPhrase,
  'decision-making': decisionPhrase,
  'voting-rights': votingPhrase,
  'casting-vote': castingVotePhrase,
  chair: chairPhrase,
  'term-of-office': termPhrase,
  substitutes: substitutesPhrase,
  membership: membershipPhrase,
  'membership-changes': membershipChangesPhrase,
  attendance: attendancePhrase,
  invitees: inviteesPhrase,
  accountability: accountabilityPhrase,
  reporting: reportingPhrase,
  'sub-groups': subGroupsPhrase,
  minutes: minutesPhrase,
  'public-access': publicAccessPhrase,
  secretariat: secretariatPhrase,
  interests: interestsPhrase,
  review: reviewPhrase,
  amendment: amendmentPhrase,
};

/** What stands before a reading that only a program stands for. */
export const proposedName = 'Read by a program, not confirmed';

/** Every state in words, answers first and silence before what nothing can be said of. */
export const stateNames: Record<Reading['state'], string> = {
  stated: 'Stated',
  unclear: 'Unclear',
  placeholder: 'Still to be written',
  elsewhere: 'Left to another document',
  'not-stated': 'Not stated',
  'not-held': 'Not in the part we hold',
  unread: 'Not read yet',
  'not-asked': 'Not asked',
};

/** A coded answer in plain English, made from its structure; its state in words when there is no answer. */
export function factPhrase(topic: TopicId, context: PhraseContext): string {
  return readingPhrase(topic, context.constitution.facts[topic], context);
}

/** A reading in plain English, whether it is the document’s accepted one or only proposed. */
export function readingPhrase(topic: TopicId, reading: Reading, context: PhraseContext): string {
  return heldBack(phraseOf(topic, reading, context));
}

function phraseOf(topic: TopicId, fact: Reading, context: PhraseContext): string {
  if (fact.state === 'elsewhere') return capital(fact.where);
  if (fact.state === 'unclear' && fact.answer === undefined) return fact.note;
  return fact.state === 'stated' || fact.state === 'unclear'
    ? answerPhrase(topic, fact.answer, context)
    : stateNames[fact.state];
}

function answerPhrase(topic: TopicId, answer: unknown, context: PhraseContext): string {
  const phrase = (
    phrases as Record<string, ((answer: never, context: PhraseContext) => string) | undefined>
  )[topic];
  if (phrase === undefined) return (answer as { summary: string }).summary;
  // The rules of a quorum are told in the order in which the document joins them.
  const told = topic === 'quorum' ? answer : inOrder(topics[topic].answer, answer);
  const { also = [] } = answer as { readonly also?: readonly string[] };
  return sentence(phrase(told as never, context), ...also);
}
