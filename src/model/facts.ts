import { z } from 'zod';
import { Accountability } from './answers/accountability.ts';
import { Reporting } from './answers/reporting.ts';
import { Amendment } from './answers/amendment.ts';
import { Attendance } from './answers/attendance.ts';
import { CastingVote } from './answers/casting-vote.ts';
import { Chair } from './answers/chair.ts';
import { DecisionMaking } from './answers/decision-making.ts';
import { ExtraMeetings } from './answers/extra-meetings.ts';
import { Interests } from './answers/interests.ts';
import { Invitees } from './answers/invitees.ts';
import { MeetingFrequency } from './answers/meeting-frequency.ts';
import { MembershipAnswer } from './answers/membership.ts';
import { MembershipChanges } from './answers/membership-changes.ts';
import { Minutes } from './answers/minutes.ts';
import { PublicAccess } from './answers/public-access.ts';
import { NoticeAndPapers } from './answers/notice-and-papers.ts';
import { Review } from './answers/review.ts';
import { Secretariat } from './answers/secretariat.ts';
import { SubGroups } from './answers/sub-groups.ts';
import { Substitutes } from './answers/substitutes.ts';
import { TermOfOffice } from './answers/term-of-office.ts';
import { TextAnswer } from './answers/text-answer.ts';
import { VotingRights } from './answers/voting-rights.ts';
import { factOf } from './fact.ts';
import { Quorum } from './answers/quorum.ts';
import type { TextTopicId } from './topic-ids.ts';
import { textTopicIds } from './topic-ids.ts';

const coreFacts = {
  quorum: factOf(Quorum),
  'notice-and-papers': factOf(NoticeAndPapers),
  'meeting-frequency': factOf(MeetingFrequency),
  'extra-meetings': factOf(ExtraMeetings),
  'decision-making': factOf(DecisionMaking),
  'voting-rights': factOf(VotingRights),
  'casting-vote': factOf(CastingVote),
  chair: factOf(Chair),
  'term-of-office': factOf(TermOfOffice),
  substitutes: factOf(Substitutes),
  membership: factOf(MembershipAnswer),
  'membership-changes': factOf(MembershipChanges),
  attendance: factOf(Attendance),
  invitees: factOf(Invitees),
  accountability: factOf(Accountability),
  reporting: factOf(Reporting),
  'sub-groups': factOf(SubGroups),
  minutes: factOf(Minutes),
  'public-access': factOf(PublicAccess),
  secretariat: factOf(Secretariat),
  interests: factOf(Interests),
  review: factOf(Review),
  amendment: factOf(Amendment),
};

const textFact = factOf(TextAnswer);
const textFacts = Object.fromEntries(textTopicIds.map((id) => [id, textFact])) as Record<
  TextTopicId,
  typeof textFact
>;

/** facts.yaml: one coded answer for every topic. A topic left out is an error: silence is coded too. */
export const Facts = z.strictObject({ ...coreFacts, ...textFacts }).meta({ id: 'Facts' });
export type Facts = z.infer<typeof Facts>;
/** A coded answer to any topic. */
export type Fact = Facts[keyof Facts];
