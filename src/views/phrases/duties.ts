import type { RelationKind } from '../../model/relation.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import type { Naming } from '../../register/seats/named-in-facts.ts';

/** What someone does, and how the name of the body follows. */
type Duty = readonly [duty: string, joiner: string];
/** By topic, then by the field of its answer that names someone. */
export type Duties = Partial<Record<TopicId, Readonly<Record<string, Duty>>>>;

export const duties: Duties = {
  chair: {
    holders: ['Chair', 'of'],
    by: ['Chooses the Chair', 'of'],
    inTurnBy: ['Appoints the Chair in turn', 'of'],
    'vice.holders': ['Vice-Chair', 'of'],
    'vice.by': ['Chooses the Vice-Chair', 'of'],
    'vice.inTurnBy': ['Appoints the Vice-Chair in turn', 'of'],
  },
  secretariat: { by: ['Secretariat', 'of'] },
  accountability: { to: ['Is answered to', 'by'] },
  reporting: { to: ['Receives the reports', 'of'] },
  review: { lead: ['Leads the review of the terms', 'of'] },
  amendment: {
    by: ['Can change the terms', 'of'],
    'majority.approvedBy': ['Approves changes to the terms', 'of'],
  },
  'casting-vote': { holder: ['Has the casting vote', 'on'] },
  'decision-making': { referTo: ['Receives what cannot be decided', 'by'] },
  'extra-meetings': { calledBy: ['May call extra meetings', 'of'] },
  invitees: { 'guests.by': ['Invites guests', 'to'] },
};
/** The same for those who have a duty together. */
export const sharedDuties: Duties = {
  chair: {
    holders: ['Shares the chair', 'of'],
    'vice.holders': ['Shares the vice-chair', 'of'],
  },
  secretariat: { by: ['Shares the secretariat', 'of'] },
};

/** What a coded answer says someone does: alone, and as it reads before the name of the body. */
export function dutyPhrase(
  { topic, field, together, isUnclear }: Naming,
  topicTitle: string,
): { readonly alone: string; readonly before: string } {
  const shared = together > 1 ? sharedDuties[topic]?.[field] : undefined;
  const known = shared ?? duties[topic]?.[field];
  const [duty, joiner] = known ?? otherDuty(topic, topicTitle);
  const alone = isUnclear ? `${duty} (unclear)` : duty;
  return { alone, before: `${alone} ${joiner}` };
}

function otherDuty(topic: Naming['topic'], title: string): Duty {
  if (topic === 'quorum') return ['Named in the quorum', 'of'];
  return [`Named under “${title}”`, 'in the terms of'];
}

/** What an organisation is to a body that stands in a relation to it. */
export const inwardPhrases: Record<RelationKind, string> = {
  'accountable-to': 'Is answered to by',
  'reports-to': 'Receives the reports of',
  'escalates-to': 'Receives what is escalated by',
  'overseen-by': 'Oversees',
  advises: 'Is advised by',
  'part-of': 'Has as its part',
  supports: 'Is supported by',
  replaces: 'Was replaced by',
};
