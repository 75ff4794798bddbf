import { compareText } from '../../english/compare-text.ts';
import type { Register } from '../../register/register.ts';
import type { ReviewState } from '../../register/reviews/review-record.ts';
import { absolute, addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { count } from '../../english/count.ts';
import { dateWords } from '../../english/date-words.ts';
import { subscribeTo } from './review-calendar.ts';
import { reviewNews } from './review-news.ts';
import type { ReviewRow } from './review-row.ts';
import { reviewRow } from './review-row.ts';
import { reviewStateNames } from './review-state-names.ts';
import type { OrganisationReviews } from './reviews-by-organisation.ts';
import { reviewsByOrganisation } from './reviews-by-organisation.ts';

/** Every review of the register, grouped by how it stands. */
export interface ReviewsView {
  readonly asAt: { readonly day: string; readonly words: string };
  readonly total: number;
  /** All states, also those that nothing is in. */
  readonly counts: readonly StateCount[];
  /** The states that something is in, overdue first. */
  readonly groups: readonly (StateCount & { readonly rows: readonly ReviewRow[] })[];
  readonly partnerships: readonly PartnershipReviews[];
  readonly partnershipsNote: string;
  readonly organisations: OrganisationReviews;
  readonly organisationsNote: string;
  /** The calendar and the feed; nothing where they would be empty. */
  readonly calendar: string | undefined;
  /** The whole address of the calendar, and the one that a calendar program subscribes to. */
  readonly calendarAddress: string;
  readonly subscribe: string;
  readonly feed: string | undefined;
}

export interface StateCount {
  readonly state: ReviewState;
  readonly name: string;
  readonly count: number;
}

export interface PartnershipReviews extends Link {
  readonly id: string;
  readonly counts: readonly StateCount[];
  readonly calendar: string | undefined;
}

const reviewStates = Object.keys(reviewStateNames) as ReviewState[];

/** The reviews of all bodies: by state and then by date, and counted by partnership and organisation. */
export function reviewsView(register: Register): ReviewsView {
  const rows = [...register.constitutions.keys()].map((key) => reviewRow(key, register));
  rows.sort(byDateAndName);
  const byState = Map.groupBy(rows, ({ state }) => state);
  const counts = countStates(rows);
  const partnerships = partnershipsOf(rows);
  const organisations = reviewsByOrganisation(register);
  const hasDates = rows.some(({ due }) => due !== undefined);
  return {
    asAt: { day: register.today, words: dateWords(register.today) },
    total: rows.length,
    counts,
    groups: counts
      .filter((one) => one.count > 0)
      .map((one) => ({ ...one, rows: byState.get(one.state)! })),
    partnerships,
    partnershipsNote: count(partnerships.length, 'partnership'),
    organisations,
    organisationsNote: `${count(organisations.leaders.length, 'lead')} named`,
    calendar: hasDates ? addresses.reviewsCalendar : undefined,
    calendarAddress: absolute(addresses.reviewsCalendar, register.site.baseUrl),
    subscribe: subscribeTo(addresses.reviewsCalendar, register.site.baseUrl),
    feed: reviewNews(register) === undefined ? undefined : addresses.reviewsFeed,
  };
}

/** How many of some reviews are in each state. */
export function countStates(rows: readonly { readonly state: ReviewState }[]): StateCount[] {
  const byState = Map.groupBy(rows, ({ state }) => state);
  return reviewStates.map((state) => ({
    state,
    name: reviewStateNames[state],
    count: byState.get(state)?.length ?? 0,
  }));
}

function partnershipsOf(rows: readonly ReviewRow[]): PartnershipReviews[] {
  const byPartnership = Map.groupBy(rows, ({ partnership }) => partnership.id);
  return [...byPartnership]
    .map(([id, own]) => ({
      ...own[0]!.partnership,
      counts: countStates(own),
      calendar: own.some(({ due }) => due !== undefined)
        ? addresses.partnershipCalendar(id)
        : undefined,
    }))
    .sort((a, b) => names.compare(a.name, b.name) || compareText(a.href, b.href));
}

const names = new Intl.Collator('en-GB');

function byDateAndName(a: ReviewRow, b: ReviewRow): number {
  return (
    compareText(a.due?.lastDay ?? '', b.due?.lastDay ?? '') ||
    names.compare(a.partnership.name, b.partnership.name) ||
    names.compare(a.body.name, b.body.name) ||
    compareText(a.key, b.key)
  );
}
