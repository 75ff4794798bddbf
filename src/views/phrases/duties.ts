import type { RelationKind } from '../../model/relation.ts';
import type { Naming } from '../../register/seats/named-in-facts.ts';

// By topic and field of the coded answer: what someone does, and how the name of the body follows.
const phrases: Record<string, readonly [duty: string, joiner: string]> = {
  'chair holders': ['Chair', 'of'],
  'chair by': ['Chooses the Chair', 'of'],
  'chair vice.holders': ['Vice-Chair', 'of'],
  'chair vice.by': ['Chooses the Vice-Chair', 'of'],
  'secretariat by': ['Secretariat', 'of'],
  'accountability to': ['Is answered to', 'by'],
  'reporting to': ['Receives the reports', 'of'],
  'review lead': ['Leads the review of the terms', 'of'],
  'amendment by': ['Can change the terms', 'of'],
  'casting-vote holder': ['Has the casting vote', 'on'],
  'decision-making referTo': ['Receives what cannot be decided', 'by'],
  'extra-meetings calledBy': ['May call extra meetings', 'of'],
  'invitees guests.by': ['Invites guests', 'to'],
};
const sharedPhrases: typeof phrases = {
  'chair holders': ['Shares the chair', 'of'],
  'chair vice.holders': ['Shares the vice-chair', 'of'],
  'secretariat by': ['Shares the secretariat', 'of'],
};

/** What a coded answer says someone does: alone, and as it reads before the name of the body. */
export function dutyPhrase(
  { topic, field, together, isUnclear }: Naming,
  topicTitle: string,
): { readonly alone: string; readonly before: string } {
  const key = `${topic} ${field}`;
  const known = (together > 1 ? sharedPhrases[key] : undefined) ?? phrases[key];
  const [duty, joiner] = known ?? otherDuty(topic, topicTitle);
  const alone = isUnclear ? `${duty} (unclear)` : duty;
  return { alone, before: `${alone} ${joiner}` };
}

function otherDuty(topic: Naming['topic'], title: string): readonly [string, string] {
  if (topic === 'quorum') return ['Counts towards the quorum', 'of'];
  return [`Named under “${title}”`, 'in the terms of'];
}

/** What an organisation is to a body that stands in a relation to it. */
export const inwardPhrases: Record<RelationKind, string> = {
  'accountable-to': 'Is answered to by',
  'reports-to': 'Receives the reports of',
  advises: 'Is advised by',
  'part-of': 'Has as its part',
  supports: 'Is supported by',
  replaces: 'Was replaced by',
};
