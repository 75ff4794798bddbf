import { compareText } from '../../english/compare-text.ts';
import { addDays } from '../../register/days/add-days.ts';
import { hasCome } from '../../register/days/has-come.ts';
import { firstDayOf } from '../../register/days/first-day-of.ts';
import type { PartialDate } from '../../model/partial-date.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { DatedReview } from '../../register/reviews/review-records.ts';
import { datedReviews } from '../../register/reviews/review-records.ts';
import { dueSoonDays } from '../../register/reviews/review-state-on.ts';
import { absolute, addresses, reviewAnchor } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { bodyLink, partnershipLink } from '../body-link.ts';
import { countedFromInFull, outcomePhrase } from '../phrases/review.ts';
import { capital } from '../../english/sentence.ts';
import { dateWords, onOrIn } from '../../english/date-words.ts';

/** What happened, newest first, as a feed tells it. */
export interface News {
  readonly id: string;
  readonly title: string;
  readonly author: string;
  /** The page that tells the same. */
  readonly page: string;
  readonly entries: readonly NewsEntry[];
}

export interface NewsEntry {
  readonly id: string;
  /** As `2025-04-01`. */
  readonly day: string;
  /** The same in words, as precisely as it is known. */
  readonly when: string;
  /** What happened: “Review overdue”. */
  readonly what: string;
  /** To which body, or partnership. */
  readonly body: Link;
  readonly title: string;
  readonly summary: string;
  readonly url: string;
}

// A feed reader looks for news; the pages have the rest.
const mostEntries = 200;

/**
 * Versions, reviews held, and reviews that became due soon or overdue, up to the day of the register.
 *
 * Shape: nothing where nothing has happened. Ids and days come from the content alone, so that a
 *        reader of the feed is told once. Something dated by month or year stands on its first day.
 */
export function reviewNews(register: Register): News | undefined {
  return newsOf(reviewEntries(register), register, {
    title: 'Reviews',
    feed: addresses.reviewsFeed,
    page: addresses.reviews,
  });
}

/** Every version, review held and change of state that has a day, also of days to come. */
export function reviewEntries(register: Register): NewsEntry[] {
  return [
    ...[...register.constitutions.values()].flatMap((one) => happenedTo(one, register)),
    ...datedReviews(register).flatMap((review) => stateChanges(review, register)),
  ];
}

/** Where a feed stands, and the page that tells the same. */
interface NewsPlace {
  readonly title: string;
  readonly feed: string;
  readonly page: string;
}

/** A feed of what has happened by the day of the register, newest first; nothing where nothing has. */
export function newsOf(
  all: readonly NewsEntry[],
  { site, today }: Register,
  { title, feed, page }: NewsPlace,
): News | undefined {
  const entries = all
    .filter(({ day }) => hasCome(day, today))
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.id, b.id))
    .slice(0, mostEntries);
  if (entries.length === 0) return undefined;
  return {
    id: absolute(feed, site.baseUrl),
    title: `${title}: ${site.name}`,
    author: site.publisher.name,
    page: absolute(page, site.baseUrl),
    entries,
  };
}

/** Something that happened to a body. */
export interface Happening {
  /** Tells it from others of the same body: `overdue-2025-03`. */
  readonly id: string;
  readonly date: PartialDate;
  readonly title: string;
  readonly summary: string;
}

function happenedTo({ key, record }: Constitution, register: Register): NewsEntry[] {
  const { version = {}, reviews = [], title } = record;
  const versions: Happening[] =
    version.date === undefined
      ? []
      : [
          {
            id: `version-${inAddress(version.date)}`,
            date: version.date,
            title: 'Version',
            summary: `${title}: ${[version.label, dateWords(version.date)].filter(Boolean).join(', ')}.`,
          },
        ];
  const held = reviews.map((review, index) => ({
    // Two reviews can have been held in one month.
    id: `review-${inAddress(review.date)}-${index + 1}`,
    date: review.date,
    title: 'Reviewed',
    summary: `Reviewed ${onOrIn(review.date)}: ${outcomePhrase(review)}.`,
  }));
  return [...versions, ...held].map((one) => newsEntryOf(key, one, register));
}

function stateChanges({ key, due }: DatedReview, register: Register): NewsEntry[] {
  const { date, lastDay, derived } = due;
  const constitution = register.constitutions.get(key)!;
  const basis =
    derived === undefined
      ? ''
      : ` This date is derived: ${countedFromInFull(derived, constitution)}.`;
  const soon: Happening = {
    id: `due-soon-${date}`,
    date: addDays(lastDay, -dueSoonDays),
    title: 'Review due soon',
    summary: `The review is due by ${dateWords(lastDay)}.${basis}`,
  };
  const overdue: Happening = {
    id: `overdue-${date}`,
    date: addDays(lastDay, 1),
    title: 'Review overdue',
    summary: `The review was due ${onOrIn(date)}. No review since then is recorded.${basis}`,
  };
  return [soon, overdue].map((one) => newsEntryOf(key, one, register));
}

/** What a feed and a page say of something that happened to a body. */
export function newsEntryOf(key: string, happening: Happening, register: Register): NewsEntry {
  const subject = { anchor: reviewAnchor(key), body: bodyLink(key, register) };
  return newsEntry(subject, happening, register);
}

/** The same of a partnership. */
export function partnershipNewsEntry(
  id: string,
  happening: Happening,
  register: Register,
): NewsEntry {
  const subject = { anchor: `partnership-${id}`, body: partnershipLink(id, register) };
  return newsEntry(subject, happening, register);
}

// What has no day stands on the first that it can mean.
function newsEntry(
  { anchor, body }: { anchor: string; body: Link },
  { id, date, title, summary }: Happening,
  { site: { baseUrl } }: Register,
): NewsEntry {
  return {
    id: `${absolute(addresses.reviewsFeed, baseUrl)}#${anchor}/${id}`,
    day: firstDayOf(date),
    when: dateWords(date),
    what: title,
    body,
    title: `${title}: ${body.name}`,
    summary: capital(summary),
    url: absolute(body.href, baseUrl),
  };
}

// “Q3 2025/26” stands in the address of an entry as `Q3-2025-26`.
function inAddress(date: string): string {
  return date.replace(/[ /]/g, '-');
}
