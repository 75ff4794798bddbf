import type { Organisation } from '../../model/organisation.ts';
import { partsOf } from '../../register/seats/parts-of.ts';
import type { Register } from '../../register/register.ts';
import { rolesByOrganisation } from '../../register/seats/roles.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { organisationLink } from '../body-link.ts';
import type { HoldingsView } from './holdings-view.ts';
import { holdingsView } from './holdings-view.ts';
import { sectorNames } from '../phrases/names.ts';
import type { OrganisationReview } from '../reviews/reviews-by-organisation.ts';
import { organisationReview } from '../reviews/reviews-by-organisation.ts';

/** Everything on the page of one organisation. */
export interface OrganisationView {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sector: Link;
  readonly kind: string;
  readonly codes: readonly string[];
  readonly note: string | undefined;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  readonly partOf: Link | undefined;
  readonly holdings: HoldingsView;
  readonly reviews: OrganisationReview;
  /** Its parts, and their parts, each with what it holds by itself. */
  readonly parts: readonly (Link & { readonly id: string; readonly holdings: HoldingsView })[];
}

const kindNames: Record<Organisation['kind'], string> = {
  organisation: 'Organisation',
  'part-of-organisation': 'Part of an organisation',
  'group-of-organisations': 'Group of organisations',
  network: 'Network',
  unknown: 'Not known what kind of organisation',
};

/** Everything one organisation holds and does across the register, and what its parts hold. */
export function organisationView(id: string, register: Register): OrganisationView {
  const record = register.organisations.get(id)!;
  const { partOf, sector } = record;
  const holdingsOf = (one: string): HoldingsView =>
    holdingsView(rolesByOrganisation(register).get(one)!, register);
  return {
    id,
    name: record.name,
    aliases: record.aliases ?? [],
    sector: { name: sectorNames[sector], href: addresses.sector(sector) },
    kind: kindNames[record.kind],
    codes: (record.identifiers ?? []).map(
      ({ scheme, value }) => `${scheme.toUpperCase()} ${value}`,
    ),
    note: record.note,
    sources: record.sources ?? [],
    partOf: partOf === undefined ? undefined : organisationLink(partOf, register),
    holdings: holdingsOf(id),
    reviews: organisationReview(id, register),
    parts: partsOf(id, register).map((part) => ({
      ...organisationLink(part, register),
      id: part,
      holdings: holdingsOf(part),
    })),
  };
}
