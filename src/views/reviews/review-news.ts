import { compareText } from '../../english/compare-text.ts';
import { addDays } from '../../register/days/add-days.ts';
import { hasCome } from '../../register/days/has-come.ts';
import { firstDayOf } from '../../register/days/first-day-of.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { DatedReview } from '../../register/reviews/review-records.ts';
import { datedReviews } from '../../register/reviews/review-records.ts';
import { dueSoonDays } from '../../register/reviews/review-state-on.ts';
import { addresses, reviewAnchor } from '../addresses.ts';
import { bodyLink } from '../body-link.ts';
import { countedFromInFull, outcomePhrase } from '../phrases/review.ts';
import { capital } from '../../english/sentence.ts';
import { dateWords, onOrIn } from '../../english/date-words.ts';
import { absolute } from './review-calendar.ts';

/** What happened to documents and their reviews, newest first. */
export interface ReviewNews {
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
export function reviewNews(register: Register): ReviewNews | undefined {
  const { site, today } = register;
  const entries = [
    ...[...register.constitutions.values()].flatMap((one) => happenedTo(one, register)),
    ...datedReviews(register).flatMap((review) => stateChanges(review, register)),
  ]
    .filter(({ day }) => hasCome(day, today))
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.id, b.id))
    .slice(0, mostEntries);
  if (entries.length === 0) return undefined;
  return {
    id: absolute(addresses.reviewsFeed, site.baseUrl),
    title: `Reviews: ${site.name}`,
    author: site.publisher.name,
    page: absolute(addresses.reviews, site.baseUrl),
    entries,
  };
}

interface Happening {
  /** Tells it from others of the same body: `overdue-2025-03`. */
  readonly what: string;
  readonly day: string;
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
            what: `version-${inAddress(version.date)}`,
            day: firstDayOf(version.date),
            title: 'Version',
            summary: `${title}: ${[version.label, dateWords(version.date)].filter(Boolean).join(', ')}.`,
          },
        ];
  const held = reviews.map((review, index) => ({
    // Two reviews can have been held in one month.
    what: `review-${inAddress(review.date)}-${index + 1}`,
    day: firstDayOf(review.date),
    title: 'Reviewed',
    summary: `Reviewed ${onOrIn(review.date)}: ${outcomePhrase(review)}.`,
  }));
  return [...versions, ...held].map((one) => entryOf(key, one, register));
}

function stateChanges({ key, due }: DatedReview, register: Register): NewsEntry[] {
  const { date, lastDay, derived } = due;
  const constitution = register.constitutions.get(key)!;
  const basis =
    derived === undefined
      ? ''
      : ` This date is derived: ${countedFromInFull(derived, constitution)}.`;
  const soon: Happening = {
    what: `due-soon-${date}`,
    day: addDays(lastDay, -dueSoonDays),
    title: 'Review due soon',
    summary: `The review is due by ${dateWords(lastDay)}.${basis}`,
  };
  const overdue: Happening = {
    what: `overdue-${date}`,
    day: addDays(lastDay, 1),
    title: 'Review overdue',
    summary: `The review was due ${onOrIn(date)}. No review since then is recorded.${basis}`,
  };
  return [soon, overdue].map((one) => entryOf(key, one, register));
}

function entryOf(
  key: string,
  { what, day, title, summary }: Happening,
  register: Register,
): NewsEntry {
  const { name, href } = bodyLink(key, register);
  const { baseUrl } = register.site;
  return {
    id: `${absolute(addresses.reviewsFeed, baseUrl)}#${reviewAnchor(key)}/${what}`,
    day,
    title: `${title}: ${name}`,
    summary: capital(summary),
    url: absolute(href, baseUrl),
  };
}

// “Q3 2025/26” stands in the address of an entry as `Q3-2025-26`.
function inAddress(date: string): string {
  return date.replace(/[ /]/g, '-');
}
