import type { TopicRule } from '../reading/topic-rule.ts';
import { extraMeetings } from './meetings/extra-meetings.ts';
import { meetingFrequency } from './meetings/meeting-frequency.ts';
import { minutes } from './meetings/minutes.ts';
import { noticeAndPapers } from './meetings/notice-and-papers.ts';
import { publicAccess } from './meetings/public-access.ts';
import { quorum } from './meetings/quorum.ts';
import { secretariat } from './meetings/secretariat.ts';
import { wordingRules } from './wording-rules.ts';

/** The rules by which topics are found in the words of a document, one a topic. */
export const allRules: readonly TopicRule[] = [
  quorum,
  noticeAndPapers,
  meetingFrequency,
  extraMeetings,
  minutes,
  publicAccess,
  secretariat,
  ...wordingRules,
];
