import type { Register } from '../../register/register.ts';
import type { DatedReview } from '../../register/reviews/review-records.ts';
import {
  datedByPartnership,
  datedReviews,
  isDated,
  reviewRecords,
} from '../../register/reviews/review-records.ts';
import { addresses, reviewAnchor } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { bodyLink } from '../body-link.ts';
import { reviewBasis } from './review-basis.ts';
import { dueWhen } from './due-when.ts';

/** The days on which reviews are due, for a calendar. */
export interface ReviewCalendar {
  readonly name: string;
  readonly url: string;
  readonly events: readonly ReviewEvent[];
}

export interface ReviewEvent {
  readonly id: string;
  /** The last day on which the review is in time, as `2025-03-31`. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

/** The due dates of all reviews; nothing where there is none, as a calendar may not be empty. */
export function reviewCalendar(register: Register): ReviewCalendar | undefined {
  return calendarOf(datedReviews(register), whole(register), register);
}

/** The due dates of all reviews up to a day, overdue ones too. */
export function reviewCalendarUpTo(register: Register, day: string): ReviewCalendar | undefined {
  const dated = datedReviews(register).filter(({ due }) => due.lastDay <= day);
  return calendarOf(dated, whole(register), register);
}

/** The due dates of the reviews of one partnership. */
export function partnershipCalendar(id: string, register: Register): ReviewCalendar | undefined {
  const { name } = register.partnerships.get(id)!.record;
  const dated = datedByPartnership(register).get(id) ?? [];
  return calendarOf(dated, { name, href: addresses.partnershipCalendar(id) }, register);
}

/** The due date of the review of one body. */
export function bodyCalendar(key: string, register: Register): ReviewCalendar | undefined {
  const { name } = bodyLink(key, register);
  const record = reviewRecords(register).get(key)!;
  const dated = isDated(record) ? [record] : [];
  return calendarOf(dated, { name, href: addresses.reviewCalendar(key) }, register);
}

function whole({ site }: Register): Link {
  return { name: site.name, href: addresses.reviewsCalendar };
}

function calendarOf(
  dated: readonly DatedReview[],
  { name, href }: Link,
  register: Register,
): ReviewCalendar | undefined {
  if (dated.length === 0) return undefined;
  return {
    name: `Reviews: ${name}`,
    url: absolute(href, register.site.baseUrl),
    events: dated.map((review) => eventOf(review, register)),
  };
}

// No names of people, and nothing that could hold one: a calendar is copied and kept elsewhere.
function eventOf(review: DatedReview, register: Register): ReviewEvent {
  const { key, due } = review;
  const { baseUrl } = register.site;
  const constitution = register.constitutions.get(key)!;
  const { name, href } = bodyLink(key, register);
  const url = absolute(href, baseUrl);
  return {
    id: `${reviewAnchor(key)}@${new URL(baseUrl).host}`,
    day: due.lastDay,
    summary: `Review due: ${name}`,
    description: [
      `Due ${dueWhen(due)}.`,
      ...reviewBasis(review, constitution),
      `The document and our readings: ${url}`,
    ].join('\n'),
    url,
  };
}

/** A full address on the published site. */
export function absolute(address: string, baseUrl: string): string {
  return new URL(address, baseUrl).href;
}
