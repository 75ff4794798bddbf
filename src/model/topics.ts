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
import { Quorum } from './answers/quorum.ts';
import { topic } from './topic-row.ts';

/**
 * Topics whose answers compare from one constitution to the next: every one must be coded.
 *
 * Answers are listed in the order of the rows. CONTRIBUTING.md says which files a new topic needs.
 */
export const coreTopics = {
  quorum: topic({
    answer: Quorum,
    group: 'meetings',
    order: 30,
    glance: 6,
    firstPage: 3,
    isPopular: true,
    isSharedRule: true,
    isDrawn: true,
    asides: ['note', 'examples'],
  }),
  'notice-and-papers': topic({
    answer: NoticeAndPapers,
    group: 'meetings',
    order: 20,
    glance: 9,
    isSharedRule: true,
    isDrawn: true,
  }),
  'meeting-frequency': topic({
    answer: MeetingFrequency,
    group: 'meetings',
    order: 10,
    glance: 5,
    isSharedRule: true,
    isDrawn: true,
  }),
  'extra-meetings': topic({
    answer: ExtraMeetings,
    group: 'meetings',
    order: 40,
    isSharedRule: true,
  }),
  'decision-making': topic({
    answer: DecisionMaking,
    group: 'decisions',
    order: 10,
    glance: 7,
    isPopular: true,
    isSharedRule: true,
  }),
  'voting-rights': topic({
    answer: VotingRights,
    group: 'decisions',
    order: 20,
    isSharedRule: true,
  }),
  'casting-vote': topic({
    answer: CastingVote,
    group: 'decisions',
    order: 30,
    isSharedRule: true,
    askedAs: 'casting vote',
  }),
  chair: topic({
    answer: Chair,
    group: 'membership',
    order: 60,
    glance: 8,
    firstPage: 2,
    isPopular: true,
  }),
  'term-of-office': topic({
    answer: TermOfOffice,
    group: 'membership',
    order: 70,
    isSharedRule: true,
    isDrawn: true,
  }),
  substitutes: topic({
    answer: Substitutes,
    group: 'membership',
    order: 30,
    isPopular: true,
    isSharedRule: true,
  }),
  membership: topic({
    answer: MembershipAnswer,
    group: 'membership',
    order: 10,
    glance: 3,
    isDrawn: true,
    askedOf: ['membership-list'],
  }),
  'membership-changes': topic({ answer: MembershipChanges, group: 'membership', order: 20 }),
  attendance: topic({ answer: Attendance, group: 'membership', order: 40 }),
  invitees: topic({ answer: Invitees, group: 'membership', order: 50, askedAs: 'who can attend' }),
  accountability: topic({ answer: Accountability, group: 'accountability', order: 10, glance: 2 }),
  reporting: topic({ answer: Reporting, group: 'accountability', order: 20, asides: ['content'] }),
  'sub-groups': topic({ answer: SubGroups, group: 'decisions', order: 70, asides: ['purpose'] }),
  minutes: topic({ answer: Minutes, group: 'meetings', order: 80, asides: ['kept'] }),
  'public-access': topic({
    answer: PublicAccess,
    group: 'meetings',
    order: 70,
    glance: 4,
    firstPage: 1,
    isSharedRule: true,
    asides: ['where'],
  }),
  secretariat: topic({
    answer: Secretariat,
    group: 'meetings',
    order: 90,
    asides: ['duties'],
  }),
  interests: topic({ answer: Interests, group: 'conduct', order: 10, isPopular: true }),
  review: topic({
    answer: Review,
    group: 'document',
    order: 10,
    isPopular: true,
    isSharedRule: true,
    isDrawn: true,
    asides: ['reading'],
  }),
  amendment: topic({ answer: Amendment, group: 'document', order: 20, isSharedRule: true }),
};

/** Topics where the wording itself is what readers compare. */
export const textTopics = {
  'document-control': topic({ answer: TextAnswer, group: 'document', order: 30 }),
  purpose: topic({ answer: TextAnswer, group: 'purpose', order: 10, glance: 1 }),
  background: topic({ answer: TextAnswer, group: 'purpose', order: 20 }),
  'legal-basis': topic({ answer: TextAnswer, group: 'purpose', order: 30 }),
  objectives: topic({ answer: TextAnswer, group: 'purpose', order: 40 }),
  'scope-and-limits': topic({ answer: TextAnswer, group: 'purpose', order: 50 }),
  principles: topic({ answer: TextAnswer, group: 'purpose', order: 60 }),
  definitions: topic({ answer: TextAnswer, group: 'purpose', order: 70 }),
  'priorities-and-plan': topic({ answer: TextAnswer, group: 'purpose', order: 80 }),
  'prioritisation-framework': topic({ answer: TextAnswer, group: 'purpose', order: 90 }),
  'delegated-authority': topic({ answer: TextAnswer, group: 'decisions', order: 40 }),
  'member-responsibilities': topic({ answer: TextAnswer, group: 'membership', order: 80 }),
  'person-specification': topic({ answer: TextAnswer, group: 'membership', order: 90 }),
  agenda: topic({ answer: TextAnswer, group: 'meetings', order: 50 }),
  'meeting-format': topic({ answer: TextAnswer, group: 'meetings', order: 60 }),
  escalation: topic({ answer: TextAnswer, group: 'decisions', order: 50 }),
  'code-of-conduct': topic({ answer: TextAnswer, group: 'conduct', order: 20 }),
  'raising-concerns': topic({
    answer: TextAnswer,
    group: 'conduct',
    order: 30,
    firstPage: 4,
    askedAs: 'how do I complain',
  }),
  confidentiality: topic({ answer: TextAnswer, group: 'conduct', order: 40 }),
  'information-sharing': topic({ answer: TextAnswer, group: 'conduct', order: 50 }),
  scrutiny: topic({ answer: TextAnswer, group: 'accountability', order: 30 }),
  relationships: topic({ answer: TextAnswer, group: 'accountability', order: 40 }),
  resources: topic({ answer: TextAnswer, group: 'accountability', order: 70 }),
  performance: topic({ answer: TextAnswer, group: 'accountability', order: 50 }),
  risk: topic({ answer: TextAnswer, group: 'accountability', order: 60 }),
  equality: topic({ answer: TextAnswer, group: 'accountability', order: 80 }),
  'community-engagement': topic({ answer: TextAnswer, group: 'accountability', order: 90 }),
  'responsibilities-matrix': topic({
    answer: TextAnswer,
    group: 'decisions',
    order: 60,
    askedOf: ['matrix'],
  }),
  dissolution: topic({ answer: TextAnswer, group: 'document', order: 40 }),
};

/** What the program knows of each topic. */
export const topics = { ...coreTopics, ...textTopics };
