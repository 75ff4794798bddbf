import type { RelationKind } from '../../model/relation.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import type { Naming } from '../../register/seats/named-in-facts.ts';

/** What someone does for a body that stands beside it, and what they did where that body is over. */
export interface DutyWords {
  readonly now: string;
  readonly then: string;
}

/** By topic, then by the field of its answer that names someone: now, and then. */
type Duties = Partial<Record<TopicId, Readonly<Record<string, readonly [string, string]>>>>;

const duties: Duties = {
  chair: {
    holders: ['Chair', 'Was Chair'],
    by: ['Chooses the Chair', 'Chose the Chair'],
    inTurnBy: ['Appoints the Chair in turn', 'Appointed the Chair in turn'],
    'vice.holders': ['Vice-Chair', 'Was Vice-Chair'],
    'vice.by': ['Chooses the Vice-Chair', 'Chose the Vice-Chair'],
    'vice.inTurnBy': ['Appoints the Vice-Chair in turn', 'Appointed the Vice-Chair in turn'],
  },
  secretariat: { by: ['Secretariat', 'Was the secretariat'] },
  accountability: { to: ['The group answers to it', 'The group answered to it'] },
  reporting: { to: ['Receives its reports', 'Received its reports'] },
  review: { lead: ['Leads the review of its terms', 'Led the review of its terms'] },
  amendment: {
    by: ['Can change its terms', 'Could change its terms'],
    'majority.approvedBy': ['Approves changes to its terms', 'Approved changes to its terms'],
  },
  'casting-vote': { holder: ['Has the casting vote', 'Had the casting vote'] },
  'decision-making': {
    referTo: ['Receives what it cannot decide', 'Received what it could not decide'],
  },
  'extra-meetings': { calledBy: ['May call extra meetings', 'Could call extra meetings'] },
  invitees: { 'guests.by': ['Invites guests', 'Invited guests'] },
};

/** The same for those who have a duty together. */
const sharedDuties: Duties = {
  chair: {
    holders: ['Shares the chair', 'Shared the chair'],
    'vice.holders': ['Shares the vice-chair', 'Shared the vice-chair'],
  },
  secretariat: { by: ['Shares the secretariat', 'Shared the secretariat'] },
};

/** What a coded answer says someone does for the body whose terms they are. */
export function dutyPhrase(
  { topic, field, together, isUnclear }: Naming,
  topicTitle: string,
): DutyWords {
  const shared = together > 1 ? sharedDuties[topic]?.[field] : undefined;
  const [now, then] = shared ?? duties[topic]?.[field] ?? otherDuty(topic, topicTitle);
  const unclear = isUnclear ? ' (unclear)' : '';
  return { now: `${now}${unclear}`, then: `${then}${unclear}` };
}

function otherDuty(topic: Naming['topic'], title: string): readonly [string, string] {
  if (topic === 'quorum') return ['Named in the quorum', 'Was named in the quorum'];
  return [`Named under “${title}”`, `Was named under “${title}”`];
}

/** What an organisation is to a body that stands in a relation to it. */
export const inwardPhrases: Record<RelationKind, DutyWords> = {
  'accountable-to': { now: 'The group answers to it', then: 'The group answered to it' },
  'reports-to': { now: 'Receives its reports', then: 'Received its reports' },
  'escalates-to': { now: 'Receives what it escalates', then: 'Received what it escalated' },
  'overseen-by': { now: 'Oversees it', then: 'Oversaw it' },
  advises: { now: 'Is advised by it', then: 'Was advised by it' },
  'part-of': { now: 'Has it as a part', then: 'Had it as a part' },
  supports: { now: 'Is supported by it', then: 'Was supported by it' },
  replaces: { now: 'Was replaced by it', then: 'Was replaced by it' },
};
