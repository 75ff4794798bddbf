import type { TopicRule } from '../reading/topic-rule.ts';
import { accountability } from './accountability/accountability.ts';
import { reporting } from './accountability/reporting.ts';
import { interests } from './conduct/interests.ts';
import { castingVote } from './decisions/casting-vote.ts';
import { decisionMaking } from './decisions/decision-making.ts';
import { subGroups } from './decisions/sub-groups.ts';
import { votingRights } from './decisions/voting-rights.ts';
import { amendment } from './document/amendment.ts';
import { review } from './document/review.ts';
import { extraMeetings } from './meetings/extra-meetings.ts';
import { meetingFrequency } from './meetings/meeting-frequency.ts';
import { minutes } from './meetings/minutes.ts';
import { noticeAndPapers } from './meetings/notice-and-papers.ts';
import { publicAccess } from './meetings/public-access.ts';
import { quorum } from './meetings/quorum.ts';
import { secretariat } from './meetings/secretariat.ts';
import { attendance } from './membership/attendance.ts';
import { chair } from './membership/chair.ts';
import { invitees } from './membership/invitees.ts';
import { membership } from './membership/membership.ts';
import { membershipChanges } from './membership/membership-changes.ts';
import { substitutes } from './membership/substitutes.ts';
import { termOfOffice } from './membership/term-of-office.ts';
import { wordingRules } from './wording-rules.ts';

/** The rules by which topics are found in the words of a document, one a topic. */
export const allRules: readonly TopicRule[] = [
  quorum,
  noticeAndPapers,
  meetingFrequency,
  extraMeetings,
  decisionMaking,
  votingRights,
  castingVote,
  chair,
  termOfOffice,
  substitutes,
  membership,
  membershipChanges,
  attendance,
  invitees,
  accountability,
  reporting,
  subGroups,
  minutes,
  publicAccess,
  secretariat,
  interests,
  review,
  amendment,
  ...wordingRules,
];
