import { compareText } from '../../english/compare-text.ts';
import { dateWords } from '../../english/date-words.ts';
import { heldBack } from '../../model/withheld.ts';
import { addDays } from '../../register/days/add-days.ts';
import { daysBetween } from '../../register/days/days-between.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { ReviewRecord } from '../../register/reviews/review-record.ts';
import type { DatedReview } from '../../register/reviews/review-records.ts';
import { datedReviews, isDated, reviewRecords } from '../../register/reviews/review-records.ts';
import { dueSoonDays } from '../../register/reviews/review-state-on.ts';
import { absolute, addresses, reviewAnchor } from '../addresses.ts';
import { answerView } from '../answers/answers-view.ts';
import type { Link } from '../body-link.ts';
import { bodyLink } from '../body-link.ts';
import { dueWhen } from './due-when.ts';
import { reviewBasis } from './review-basis.ts';
import type { Standing } from './standing-of.ts';
import { standingOf } from './standing-of.ts';

/** The days on which reviews are due, for a calendar. */
export interface ReviewCalendar {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  /** The stamp of all in it, as `2025-03-31`: it follows the day of the register and lies in no future. */
  readonly stampDay: string;
  /** Grows with each day: of two copies of an event, programs keep that with the higher number. */
  readonly revision: number;
  readonly events: readonly ReviewEvent[];
}

export interface ReviewEvent {
  readonly id: string;
  /** The last day on which the review is in time, as `2025-03-31`. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  /** How many days before to remind, the earliest first; none where that day is past. */
  readonly remindDays: readonly number[];
}

/** The due dates of all reviews; nothing where there is none, as a calendar may not be empty. */
export function reviewCalendar(register: Register): ReviewCalendar | undefined {
  return calendarOf([...reviewRecords(register).values()], whole(register), register);
}

/** The due dates of all reviews up to a day, overdue ones too. */
export function reviewCalendarUpTo(register: Register, day: string): ReviewCalendar | undefined {
  const near = datedReviews(register).filter(({ due }) => due.lastDay <= day);
  return calendarOf(near, whole(register), register);
}

/** The due dates of the reviews of one partnership. */
export function partnershipCalendar(id: string, register: Register): ReviewCalendar | undefined {
  const { name } = register.partnerships.get(id)!.record;
  const own = [...reviewRecords(register).values()].filter(
    ({ key }) => register.constitutions.get(key)!.partnershipId === id,
  );
  const about = { name, page: addresses.partnership(id), href: addresses.partnershipCalendar(id) };
  return calendarOf(own, about, register);
}

/** The due date of the review of one body. */
export function bodyCalendar(key: string, register: Register): ReviewCalendar | undefined {
  const { name, href: page } = bodyLink(key, register);
  const record = reviewRecords(register).get(key)!;
  return calendarOf([record], { name, page, href: addresses.reviewCalendar(key) }, register);
}

// Earlier than any calendar that Remit has made.
const beforeAll = '2020-01-01';

interface About extends Link {
  /** The page that tells the same. */
  readonly page: string;
}

function whole({ site }: Register): About {
  return { name: site.name, page: addresses.reviews, href: addresses.reviewsCalendar };
}

function calendarOf(
  records: readonly ReviewRecord[],
  about: About,
  register: Register,
): ReviewCalendar | undefined {
  const { today, site } = register;
  const dated = records
    .filter(isDated)
    .sort((a, b) => compareText(a.due.lastDay, b.due.lastDay) || compareText(a.key, b.key));
  if (dated.length === 0) return undefined;
  const standing = standingOf(records, register);
  const page = absolute(about.page, site.baseUrl);
  return {
    name: `Reviews: ${about.name}`,
    description: `When documents are due for review, as at ${dateWords(today)}. What each date rests on: ${page}`,
    url: absolute(about.href, site.baseUrl),
    // Where clocks are ahead of Greenwich, the midnight of today is still to come there.
    stampDay: addDays(today, -1),
    revision: Math.max(0, daysBetween(beforeAll, today)),
    events: [
      ...dated.map((review) => eventOf(review, register)),
      ...(standing === undefined ? [] : [standingEvent(standing, about, register)]),
    ],
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
    id: `${reviewAnchor(key)}@${placeOf(baseUrl)}`,
    day: due.lastDay,
    summary: `Review due: ${name}`,
    description: [
      `Due ${dueWhen(due)}.`,
      ...reviewBasis(review, constitution, register),
      ...quoted(constitution, register),
      `The document and our readings: ${url}`,
    ].join('\n'),
    url,
    remindDays: remindDays.filter((days) => addDays(due.lastDay, -days) >= register.today),
  };
}

// When the page first says “due soon”, four weeks before, and on the day itself.
const remindDays = [dueSoonDays, 28, 0];

function quoted(constitution: Constitution, register: Register): string[] {
  return answerView('review', constitution, register).clauses.map(
    ({ name, quote }) => `${name}: “${heldBack(quote)}”`,
  );
}

function standingEvent(
  { summary, lines }: Standing,
  { page, href }: About,
  { site, today }: Register,
): ReviewEvent {
  const url = absolute(page, site.baseUrl);
  return {
    id: `standing${href.replace(/[^a-z0-9]+/g, '-')}@${placeOf(site.baseUrl)}`,
    day: today,
    summary,
    description: [...lines, `All reviews: ${url}`].join('\n'),
    url,
    remindDays: [],
  };
}

// Two registers may stand under one host.
function placeOf(baseUrl: string): string {
  return baseUrl.replace(/^https?:\/\//u, '');
}

/** The address that calendar programs subscribe to by themselves: `webcal:` in place of `https:`. */
export function subscribeTo(address: string, baseUrl: string): string {
  return absolute(address, baseUrl).replace(/^https?:/u, 'webcal:');
}
