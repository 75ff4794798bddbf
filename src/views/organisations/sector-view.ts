import { compareText } from '../../english/compare-text.ts';
import type { Seat } from '../../model/membership.ts';
import type { Sector } from '../../model/sector.ts';
import { Sector as SectorSchema } from '../../model/sector.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { rolesByBody } from '../../register/seats/roles-by-body.ts';
import { rolesBySector } from '../../register/seats/roles.ts';
import { isPresent, presentConstitutions } from '../../register/time/present.ts';
import { nothingYet } from '../nothing-yet.ts';
import type { Link } from '../body-link.ts';
import { bodyLink, organisationLink } from '../body-link.ts';
import type { HoldingsView } from './holdings-view.ts';
import { holdingsView } from './holdings-view.ts';
import { sectorNames } from '../phrases/names.ts';
import { count } from '../../english/count.ts';
import { sectorLink } from './sector-link.ts';
import type { PartnershipSeats } from './sector-partnerships.ts';
import { sectorPartnerships } from './sector-partnerships.ts';
import type { SeatShare } from './seat-share.ts';
import { drawShare } from './seat-share.ts';
import { sectorSeatsSentence } from './sector-seats.ts';

/** With more bodies than this a sector is told partnership by partnership. */
const mostBodiesInFull = 60;

/** Where one sector sits, what it does, and where it has no seat. */
export interface SectorView {
  readonly id: Sector;
  readonly name: string;
  readonly summary: string;
  readonly organisations: readonly Link[];
  /** Undefined when there are too many bodies; then `partnerships` says where to look. */
  readonly holdings: HoldingsView | undefined;
  readonly partnerships: readonly PartnershipSeats[];
  readonly noSeat: readonly Link[];
  /** Bodies of which it cannot be said. */
  readonly notKnown: readonly (Link & { readonly why: string })[];
}

/** A sector in a list of all. */
export interface SectorRow extends Link {
  /** “12 or more seats”. */
  readonly seats: string;
  /** On how many of the bodies in force, drawn where they are few. */
  readonly bodies: string;
  readonly share: SeatShare | undefined;
  /** “5 organisations”; without a seat also “in 1 table of who does what”. */
  readonly also: string;
}

/** The sectors that have an organisation, a seat or a party in the register, in their own order. */
export function sectorsInUse(register: Register): Sector[] {
  const roles = rolesBySector(register);
  return SectorSchema.options.filter((sector) => roles.has(sector));
}

/** All sectors with their numbers, and the names of those that nobody belongs to. */
export function sectorRows(register: Register): { rows: SectorRow[]; unused: string[] } {
  const used = sectorsInUse(register);
  const total = presentConstitutions(register).length;
  const members = Map.groupBy(register.organisations.values(), ({ sector }) => sector);
  return {
    rows: used.map((sector) => {
      const { seats, matrices } = rolesBySector(register).get(sector)!;
      const bodies = new Set(
        seats.map(({ constitution }) => constitution.key).filter((key) => isPresent(key, register)),
      ).size;
      const number = members.get(sector)?.length ?? 0;
      const organisations =
        number === 0 ? 'No organisation is named' : count(number, 'organisation');
      const tables = new Set(matrices.map(({ constitution }) => constitution.key)).size;
      const words =
        total === 0 ? 'No group is in force' : `On ${bodies} of ${count(total, 'group')}`;
      return {
        ...sectorLink(sector),
        seats: bodies === 0 ? 'No seat' : sectorSeatsSentence(seatsOf(sector, register), register),
        bodies: words,
        share: total === 0 ? undefined : drawShare({ own: bodies, others: total - bodies, words }),
        // Whoever has a seat is found by that; what else they do stands on the page of the sector.
        also:
          tables === 0 || bodies > 0
            ? organisations
            : `${organisations} · in ${count(tables, 'table')} of who does what`,
      };
    }),
    unused: SectorSchema.options
      .filter((sector) => !used.includes(sector) && sector !== 'unknown')
      .map((sector) => sectorNames[sector]),
  };
}

function seatsOf(sector: Sector, register: Register): Seat[] {
  return rolesBySector(register)
    .get(sector)!
    .seats.filter(({ constitution }) => isPresent(constitution.key, register))
    .map(({ seat }) => seat);
}

/** Everything on the page of one sector. */
export function sectorView(sector: Sector, register: Register): SectorView {
  const roles = rolesBySector(register).get(sector)!;
  const seated = new Set(roles.seats.map(({ constitution }) => constitution.key));
  const isInFull = rolesByBody(roles).size <= mostBodiesInFull;
  const absent = presentConstitutions(register).filter(({ key }) => !seated.has(key));
  const isListed = register.constitutions.size <= mostBodiesInFull;
  const silent = absent.filter(({ membership }) => membership.seats.length === 0);
  return {
    id: sector,
    name: sectorNames[sector],
    summary: summaryOf([...seated], { sector, register }),
    organisations: [...register.organisations]
      .filter(([, organisation]) => organisation.sector === sector)
      .map(([id]) => organisationLink(id, register))
      .sort((a, b) => compareText(a.name, b.name)),
    holdings: isInFull ? holdingsView(roles, register, 'sector') : undefined,
    partnerships: isInFull && isListed ? [] : sectorPartnerships(sector, register),
    noSeat: isListed
      ? absent
          .filter((constitution) => !silent.includes(constitution))
          .map(({ key }) => bodyLink(key, register))
      : [],
    notKnown: isListed
      ? silent.map(({ key, membership }) => ({
          ...bodyLink(key, register),
          why: whyNotKnown[membership.state],
        }))
      : [],
  };
}

const whyNotKnown: Record<Constitution['membership']['state'], string> = {
  stated: 'its document lists no seats',
  'not-stated': 'its document lists no seats',
  open: 'membership is open',
  unread: 'its members have not been read yet',
  'not-held': 'the part of its document that we hold lists no seats',
  'not-asked': 'its document is only a table of who does what',
};

function summaryOf(
  seated: readonly string[],
  { sector, register }: { sector: Sector; register: Register },
): string {
  const total = presentConstitutions(register).length;
  const empty = nothingYet(register);
  if (empty !== undefined) return empty;
  const bodies = seated.filter((key) => isPresent(key, register)).length;
  const history = historySentence(seated.length - bodies, register);
  if (total === 0) return history;
  const today =
    bodies === 0
      ? `No seat on any of ${count(total, 'body', 'bodies')}.`
      : `${sectorSeatsSentence(seatsOf(sector, register), register)}, on ${bodies} of ${count(total, 'body', 'bodies')}.`;
  return [today, history].filter(Boolean).join(' ');
}

// What is over, or still to begin, is told apart from what is so today.
function historySentence(seated: number, register: Register): string {
  const total = register.constitutions.size - presentConstitutions(register).length;
  if (total === 0) return '';
  const bodies = count(total, 'body', 'bodies');
  return seated === 0
    ? `No seat on any of ${bodies} not in force today.`
    : `Also named in the lists of ${seated} of ${bodies} not in force today.`;
}
