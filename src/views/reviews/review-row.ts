import type { Reading } from '../../register/readings/reading.ts';
import { isOpen } from '../../register/readings/reading.ts';
import { bodyKey } from '../../register/body-key.ts';
import type { Register } from '../../register/register.ts';
import type { ReviewDue } from '../../register/reviews/review-due.ts';
import type { ReviewKind, ReviewRecord, WhyUndated } from '../../register/reviews/review-record.ts';
import { reviewRecords } from '../../register/reviews/review-records.ts';
import { bodyTime } from '../../register/time/body-time.ts';
import { addresses, reviewAnchor } from '../addresses.ts';
import type { ClauseLink } from '../answers/answers-view.ts';
import { answerView } from '../answers/answers-view.ts';
import type { Link } from '../body-link.ts';
import { missingDetail } from '../phrases/missing-detail.ts';
import { who } from '../phrases/names.ts';
import { nameOfPartnership, shortNameOfBody } from '../phrases/names-of.ts';
import { countedFrom, heldPhrase, undatedSentence } from '../phrases/review.ts';
import { capital } from '../../english/sentence.ts';
import type { ReviewStateView } from './review-line.ts';
import { reviewStateView } from './review-line.ts';
import type { ReviewTask } from './review-task.ts';
import { reviewTask } from './review-task.ts';

/** The review of one body, as a line of a list. */
export interface ReviewRow extends ReviewStateView, ReviewTask {
  readonly key: string;
  readonly anchor: string;
  readonly kind: ReviewKind;
  readonly body: Link;
  readonly partnership: Link & { readonly id: string };
  /** Whether the name of the body says already which partnership it belongs to. */
  readonly isNamesake: boolean;
  /** Where the date comes from, or why there is none; empty where the date is the document’s own. */
  readonly how: string;
  readonly said: {
    readonly phrase: string;
    readonly state: Reading['state'];
    readonly stateName: string;
    readonly clauses: readonly ClauseLink[];
    readonly note: string | undefined;
  };
  readonly lead: (Partial<Link> & { readonly name: string }) | undefined;
  /** What is said where nobody is known to lead it. */
  readonly noLead: string;
  readonly last: HeldView | undefined;
  /** The address of the pages that a meeting reviews it with. */
  readonly pack: string;
  /** The address of its calendar, where it has a date. */
  readonly calendar: string | undefined;
}

interface HeldView {
  readonly words: string;
  readonly decision: string | undefined;
  readonly link: string | undefined;
}

/** One body with what its document says about review, what is due and what was done. */
export function reviewRow(key: string, register: Register): ReviewRow {
  const constitution = register.constitutions.get(key)!;
  const record = reviewRecords(register).get(key)!;
  const { partnershipId } = constitution;
  const name = shortNameOfBody(key, register);
  const partnership = nameOfPartnership(partnershipId, register);
  const { phrase, state, stateName, clauses, note } = answerView('review', constitution, register);
  return {
    key,
    anchor: reviewAnchor(key),
    kind: record.kind,
    ...reviewStateView(key, register),
    ...reviewTask(record, register.today),
    body: { name, href: addresses.body(key) },
    partnership: {
      id: partnershipId,
      name: partnership,
      href: addresses.partnership(partnershipId),
    },
    isNamesake: name.startsWith(register.partnerships.get(partnershipId)!.record.name),
    how: record.due === undefined ? whyUndated(record, register) : howDated(record.due),
    said: { phrase, state, stateName, clauses, note },
    lead: leadOf(record, register),
    noLead: isOpen(state) ? stateName : missingDetail(constitution),
    last: record.last && {
      words: heldPhrase(record.last),
      decision: record.last.decision,
      link: record.last.link,
    },
    pack: addresses.reviewPack(key),
    calendar: record.due === undefined ? undefined : addresses.reviewCalendar(key),
  };
}

type Undated = ReviewRecord & { readonly undated: WhyUndated };

// Silence is said once, in the column of what the document says; an end in the name and the state.
function whyUndated({ key, said, state, undated }: Undated, register: Register): string {
  if (said.state === 'not-stated' || state === 'over') return '';
  return undatedSentence(undated, bodyTime(key, register));
}

function howDated({ setBy, derived }: ReviewDue): string {
  if (derived !== undefined) return `Derived: ${countedFrom(derived)}`;
  return setBy === 'review' ? 'Set by the last review' : '';
}

function leadOf({ key, lead }: ReviewRecord, register: Register): ReviewRow['lead'] {
  if (lead === undefined) return undefined;
  const constitution = register.constitutions.get(key)!;
  const name = capital(who(lead, { register, constitution }));
  const isNamed = lead.role === undefined && lead.office === undefined;
  if (isNamed && lead.organisation !== undefined)
    return { name, href: addresses.organisation(lead.organisation) };
  if (isNamed && lead.body !== undefined)
    return { name, href: addresses.body(bodyKey(lead.body, constitution.partnershipId)) };
  return { name };
}
