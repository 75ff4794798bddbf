import type { Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { partnershipLink } from '../body-link.ts';
import { shortNameOfBody } from '../phrases/names-of.ts';
import { sectorLink } from '../organisations/sector-link.ts';
import { sectorsInUse } from '../organisations/sector-view.ts';
import type { TopicGroupView } from '../topics/topics-view.ts';
import { topicGroups } from '../topics/topics-view.ts';
import { documentOrder } from './document-order.ts';

/** The search page before anything is typed, and all of it where no script runs: ways to the same answers. */
export interface SearchPageView {
  readonly topics: readonly TopicGroupView[];
  readonly partnerships: readonly (Link & { readonly bodies: readonly Link[] })[];
  /** The way to the partnerships that are not listed, where there are too many. */
  readonly allPartnerships: Link | undefined;
  readonly sectors: readonly Link[];
  readonly organisations: Link | undefined;
}

const partnershipsListed = 24;

/** What the search page leads to without a search: every question, and names as far as there is room. */
export function searchPageView(register: Register): SearchPageView {
  const { partnerships, organisations } = register;
  const bodies = Map.groupBy(
    documentOrder(register).documents,
    ({ partnershipId }) => partnershipId,
  );
  const listed = [...partnerships.keys()].slice(0, partnershipsListed);
  return {
    topics: topicGroups(register),
    partnerships: listed.map((id) => ({
      ...partnershipLink(id, register),
      bodies: (bodies.get(id) ?? []).map(({ key }) => ({
        name: shortNameOfBody(key, register),
        href: addresses.body(key),
      })),
    })),
    allPartnerships:
      partnerships.size > partnershipsListed
        ? {
            name: `All ${partnerships.size.toLocaleString('en-GB')} partnerships`,
            href: addresses.partnerships,
          }
        : undefined,
    sectors: sectorsInUse(register).map(sectorLink),
    organisations:
      organisations.size === 0
        ? undefined
        : {
            name: `All ${organisations.size.toLocaleString('en-GB')} organisations`,
            href: addresses.organisations,
          },
  };
}
