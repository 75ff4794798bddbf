/** Topics whose answers compare from one constitution to the next: every one must be coded. */
export const coreTopicIds = [
  'quorum',
  'notice-and-papers',
  'meeting-frequency',
  'extra-meetings',
  'decision-making',
  'voting-rights',
  'casting-vote',
  'chair',
  'term-of-office',
  'substitutes',
  'membership',
  'membership-changes',
  'attendance',
  'invitees',
  'accountability',
  'reporting',
  'sub-groups',
  'minutes',
  'public-access',
  'secretariat',
  'interests',
  'review',
  'amendment',
] as const;

/** Topics where the wording itself is what readers compare. */
export const textTopicIds = [
  'document-control',
  'purpose',
  'background',
  'legal-basis',
  'objectives',
  'scope-and-limits',
  'principles',
  'definitions',
  'priorities-and-plan',
  'prioritisation-framework',
  'delegated-authority',
  'member-responsibilities',
  'person-specification',
  'agenda',
  'meeting-format',
  'escalation',
  'code-of-conduct',
  'raising-concerns',
  'confidentiality',
  'information-sharing',
  'scrutiny',
  'relationships',
  'resources',
  'performance',
  'risk',
  'equality',
  'community-engagement',
  'responsibilities-matrix',
  'dissolution',
] as const;

export const topicIds = [...coreTopicIds, ...textTopicIds] as const;
export type CoreTopicId = (typeof coreTopicIds)[number];
export type TextTopicId = (typeof textTopicIds)[number];
export type TopicId = CoreTopicId | TextTopicId;
