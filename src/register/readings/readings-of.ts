import type { DocumentForm } from '../../model/document-form.ts';
import type { Fact, Facts } from '../../model/facts.ts';
import type { Membership } from '../../model/membership.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import { topicIds } from '../../model/topic-ids.ts';
import { topics } from '../../model/topics.ts';
import type { MembershipReading, Reading, Readings } from './reading.ts';

/** What decides how a gap in the coding is to be read. */
export interface ReadFrom {
  readonly form: DocumentForm | undefined;
  /** Whether we hold only a part of the document. */
  readonly isPart: boolean;
}

/** What is known of every topic: what is coded, and for the rest why nothing can be said. */
export function readingsOf(facts: Facts | undefined, from: ReadFrom): Readings {
  return Object.fromEntries(
    topicIds.map((topic) => [topic, readingOf(facts?.[topic], topic, from)]),
  ) as unknown as Readings;
}

function readingOf(fact: Fact | undefined, topic: TopicId, from: ReadFrom): Reading {
  if (isProposed(fact) && (fact.state !== 'not-stated' || isHeldWhole(topic, from)))
    return { state: 'unread', note: undefined, proposal: fact };
  const isCoded = fact !== undefined && fact.state !== 'unread' && fact.state !== 'not-stated';
  if (isCoded) return withOwnEvidence(fact);
  const note = fact?.note;
  if (!isAskedOf(topic, from.form)) return { state: 'not-asked', note };
  if (fact?.state === 'not-stated' && !isProposed(fact))
    return from.isPart ? { state: 'not-held', note } : fact;
  return { state: 'unread', note };
}

/** Whether a program found an answer that nobody has confirmed. */
export function isProposed<Coded extends object>(
  fact: Coded | undefined,
): fact is Coded & { readonly proposed: Proposal } {
  return fact !== undefined && 'proposed' in fact && fact.proposed !== undefined;
}

// Of a part that we hold, and of a bare list, silence can be no answer: nor can it be proposed.
function isHeldWhole(topic: TopicId, { form, isPart }: ReadFrom): boolean {
  return isAskedOf(topic, form) && !isPart;
}

// What is looked up in the words of the body is its own evidence alone.
function withOwnEvidence(
  fact: Exclude<Fact, { state: 'unread' | 'not-stated' }>,
): Extract<Reading, { evidence: unknown }> {
  const fromOthers = fact.evidence.filter(({ in: body }) => body !== undefined);
  if (fromOthers.length === 0) return fact;
  return {
    ...fact,
    evidence: fact.evidence.filter((one) => !fromOthers.includes(one)),
    fromOthers,
  };
}

/** Whether a document of a form is there to answer a topic. */
export function isAskedOf(topic: TopicId, form: DocumentForm = 'terms'): boolean {
  return form === 'terms' || (topics[topic].askedOf?.includes(form) ?? false);
}

/** The list of seats as coded, or why there is none. */
export function membershipOf(
  membership: Membership | undefined,
  { form, isPart }: ReadFrom,
): MembershipReading {
  if (membership === undefined)
    return { state: isAskedOf('membership', form) ? 'unread' : 'not-asked', seats: [] };
  const isSilent = membership.state === 'not-stated';
  return isSilent && isPart ? { ...membership, state: 'not-held' } : membership;
}
