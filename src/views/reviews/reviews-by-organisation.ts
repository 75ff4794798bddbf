import { compareText } from '../../english/compare-text.ts';
import { bodyKey } from '../../register/body-key.ts';
import { oncePerRegister } from '../../register/once-per-register.ts';
import type { Register } from '../../register/register.ts';
import type { ReviewState } from '../../register/reviews/review-record.ts';
import { reviewRecords } from '../../register/reviews/review-records.ts';
import { rolesByOrganisation } from '../../register/seats/roles.ts';
import type { Link } from '../body-link.ts';
import { bodyLink, organisationLink } from '../body-link.ts';
import type { ReviewStateView } from './review-line.ts';
import { reviewStateView } from './review-line.ts';
import { reviewStateNames } from './review-state-names.ts';

/** More organisations than this make a table that nobody reads: then each has its own page only. */
export const mostOrganisations = 300;

/** A review in a list: a link to the body, and how its review stands. */
export interface ListedReview extends Link, ReviewStateView {
  readonly key: string;
}

/** Which reviews an organisation leads, and which are of bodies it has a seat on. */
export interface OrganisationReview extends Link {
  readonly id: string;
  /** Reviews whose lead, as the document says, is this organisation. */
  readonly leads: readonly ListedReview[];
  /** Reviews of bodies where it has a seat, whoever leads them. */
  readonly seatOn: readonly ListedReview[];
}

export interface OrganisationReviews {
  /** Organisations and bodies that a document names as the lead of a review. */
  readonly leaders: readonly (Link & { readonly leads: readonly ListedReview[] })[];
  /** Organisations that lead a review or have a seat; none where they are too many to list. */
  readonly rows: readonly OrganisationReview[];
  readonly isShortened: boolean;
}

/** Who leads reviews, and who has a seat where a review is due, by name. */
export function reviewsByOrganisation(register: Register): OrganisationReviews {
  const all = [...register.organisations.keys()]
    .map((id) => organisationReview(id, register))
    .filter(({ leads, seatOn }) => leads.length + seatOn.length > 0)
    .sort(byName);
  const isShortened = all.length > mostOrganisations;
  const bodies = [...leadsOf(register).bodies].map(([key, led]) => ({
    ...bodyLink(key, register),
    leads: listed(led, register),
  }));
  return {
    leaders: [...all.filter(({ leads }) => leads.length > 0), ...bodies].sort(byName),
    rows: isShortened ? [] : all,
    isShortened,
  };
}

/** The reviews that one organisation leads, and those of bodies where it has a seat. */
export function organisationReview(id: string, register: Register): OrganisationReview {
  const { seats } = rolesByOrganisation(register).get(id)!;
  const keys = new Set(seats.map(({ constitution }) => constitution.key));
  return {
    id,
    ...organisationLink(id, register),
    leads: listed(leadsOf(register).organisations.get(id) ?? [], register),
    seatOn: listed([...keys], register),
  };
}

/** Some reviews in short: “1 overdue, 2 no date set”. */
export function statesInShort(reviews: readonly ReviewStateView[]): string {
  const byState = Map.groupBy(reviews, ({ state }) => state);
  return Object.entries(reviewStateNames)
    .flatMap(([state, name]) => {
      const number = byState.get(state as ReviewState)?.length ?? 0;
      return number === 0 ? [] : [`${number} ${name.toLowerCase()}`];
    })
    .join(', ');
}

const names = new Intl.Collator('en-GB');

function byName(a: Link, b: Link): number {
  return names.compare(a.name, b.name) || compareText(a.href, b.href);
}

interface Leads {
  readonly organisations: ReadonlyMap<string, readonly string[]>;
  readonly bodies: ReadonlyMap<string, readonly string[]>;
}

const leadsOf = oncePerRegister((register: Register): Leads => {
  const organisations = new Map<string, string[]>();
  const bodies = new Map<string, string[]>();
  for (const { key, lead } of reviewRecords(register).values()) {
    const { partnershipId } = register.constitutions.get(key)!;
    if (lead?.organisation !== undefined) add(organisations, lead.organisation, key);
    if (lead?.body !== undefined) add(bodies, bodyKey(lead.body, partnershipId), key);
  }
  return { organisations, bodies };
});

function add(map: Map<string, string[]>, id: string, key: string): void {
  map.set(id, [...(map.get(id) ?? []), key]);
}

function listed(keys: readonly string[], register: Register): ListedReview[] {
  const all = keys.map((key) => ({
    key,
    ...bodyLink(key, register),
    ...reviewStateView(key, register),
  }));
  return all.sort((a, b) => compareText(rank(a), rank(b)) || names.compare(a.name, b.name));
}

// Dated ones first, as time brings them: letters come after digits.
function rank({ due }: ListedReview): string {
  return due?.lastDay ?? 'undated';
}
