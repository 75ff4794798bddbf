import type { Seat } from '../../model/membership.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { isVoteBySeat } from '../../register/seats/is-vote-by-seat.ts';
import { partsOfSeats } from '../../register/seats/seat-parts.ts';
import { limits, seatTotals } from '../../register/seats/seat-totals.ts';
import { bodyKey } from '../../register/body-key.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { organisationLink } from '../body-link.ts';
import { clauseFullName } from '../answers/clause-place.ts';
import { holderWords } from '../phrases/holder-words.ts';
import { nameOfBodyFrom } from '../phrases/names-of.ts';
import { heldBackSentences } from '../phrases/held-back.ts';
import { countWords, seatTerms, totalSentences, totalWords } from '../phrases/seats.ts';
import { isProposed } from '../../register/readings/readings-of.ts';
import { capital, withFullStop } from '../../english/sentence.ts';
import type { SeatsBySector } from '../organisations/seats-by-sector.ts';
import { sectorLink, seatsBySector } from '../organisations/seats-by-sector.ts';
import type { SectorFamily } from '../phrases/sector-family.ts';
import { familyName, familyOfAll } from '../phrases/sector-family.ts';
import { sectorsOfSeat } from '../../register/seats/sectors-of.ts';
import type { HeldBack } from '../../register/seats/why-held-back.ts';
import { whyHeldBack } from '../../register/seats/why-held-back.ts';

export interface SeatRow {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  /** The clause it stands in: two seats can have one label. */
  readonly clause: string;
  readonly count: string;
  readonly organisations: readonly Link[];
  /** By name: a table by sector above the seats links each once. */
  readonly sectors: readonly string[];
  readonly family: SectorFamily;
  /** Office, vote, substitute and class in words; only what the document says. */
  readonly terms: string;
  readonly links: readonly string[];
  readonly names: readonly string[];
  readonly note: string | undefined;
}

export interface SeatMark {
  readonly family: SectorFamily;
  readonly isChair: boolean;
  /** Whether the mark stands for seats whose number is not known. */
  readonly isOpen: boolean;
}

/** A list of seats that only a program stands for. */
export interface ProposedSeats {
  readonly reason: string;
  readonly seats: readonly { readonly label: string; readonly href: string }[];
}

export interface SeatsView {
  /** Why there are no rows, as a sentence. */
  readonly noSeats: string | undefined;
  /** What a program takes for seats, where nobody has confirmed it and the register shows such readings. */
  readonly proposal: ProposedSeats | undefined;
  readonly rows: readonly SeatRow[];
  readonly marks: readonly SeatMark[];
  readonly families: readonly {
    readonly family: SectorFamily;
    readonly name: string;
    readonly seats: string;
  }[];
  readonly bySector: SeatsBySector;
  /** The totals as sentences. */
  readonly totals: readonly string[];
  /** How many names are held back, a sentence for each reason. */
  readonly heldBack: readonly string[];
  readonly invitees: readonly {
    readonly label: string;
    readonly href: string;
    readonly status: string;
    readonly note: string | undefined;
  }[];
  /** Who sat on it once, as the document writes. */
  readonly former: readonly { readonly label: string; readonly href: string }[];
  readonly note: string | undefined;
}

/** The seats of a body: as rows, as marks to draw, and added up. */
export function seatsView(constitution: Constitution, register: Register): SeatsView {
  const { membership, key } = constitution;
  return {
    noSeats: membership.seats.length === 0 ? noSeatsWords[membership.state] : undefined,
    proposal: proposedSeats(constitution, register),
    rows: membership.seats.map((seat) => seatRow(seat, constitution, register)),
    marks: partsOfSeats(membership.seats).flatMap((seat) => marksOf(seat, register)),
    families: familyRows(partsOfSeats(membership.seats), register),
    bySector: seatsBySector(constitution, register),
    totals: totalSentences(membership, constitution.partHeld, isVoteBySeat(constitution)),
    heldBack: heldBackSentences(
      membership.seats.flatMap((seat) => reasonsToHoldBack(seat, register)),
      register.site.nameRetentionMonths,
    ),
    invitees: (membership.invitees ?? []).map(({ label, clause, status, note }) => ({
      label,
      href: addresses.clause(key, clause),
      status: capital(status.replace('-', ' ')),
      note,
    })),
    former: (membership.former ?? []).map(({ label, clause }) => ({
      label,
      href: addresses.clause(key, clause),
    })),
    note: membership.note,
  };
}

function proposedSeats(
  { key, membership: { proposal } }: Constitution,
  { site }: Register,
): ProposedSeats | undefined {
  if (!isProposed(proposal) || site.proposals !== 'published') return undefined;
  return {
    reason: withFullStop(proposal.proposed.reason),
    seats: proposal.seats.map(({ label, clause }) => ({
      label,
      href: addresses.clause(key, clause),
    })),
  };
}

const noSeatsWords: Record<Constitution['membership']['state'], string> = {
  stated: 'The document lists no seats.',
  'not-stated': 'The document lists no seats.',
  open: 'Membership is open: there is no list of seats.',
  unread: 'Who sits on it has not been read yet.',
  'not-held': 'The part of the document that we hold lists no seats.',
  'not-asked': 'This document is only a table of who does what. It lists no members.',
};

function reasonsToHoldBack({ holders = [] }: Seat, register: Register): HeldBack[] {
  return holders.flatMap((holder) => whyHeldBack(holder, register) ?? []);
}

function seatRow(
  seat: Seat,
  { key, text, partnershipId }: Constitution,
  register: Register,
): SeatRow {
  const sectors = sectorsOfSeat(seat, register);
  return {
    id: seat.id,
    label: seat.label,
    href: addresses.clause(key, seat.clause),
    clause: clauseFullName(text.byId.get(seat.clause)!, text),
    count: countWords(seat.count),
    organisations: (seat.organisations ?? []).map((id) => organisationLink(id, register)),
    sectors: sectors.map((sector) => sectorLink(sector).name),
    family: familyOfAll(sectors),
    terms: seatTerms(seat, register),
    links: [
      ...(seat.links ?? []),
      ...(seat.connects ?? []).map((body) =>
        nameOfBodyFrom(partnershipId, bodyKey(body, partnershipId), register),
      ),
    ],
    names: (seat.holders ?? [])
      .filter((holder) => whyHeldBack(holder, register) === undefined)
      .map(holderWords),
    note: seat.note,
  };
}

function marksOf(seat: Seat, register: Register): SeatMark[] {
  const family = familyOfAll(sectorsOfSeat(seat, register));
  const [least, most] = limits(seat);
  const isOpen = most === undefined;
  const number = isOpen ? Math.max(1, least) : most;
  return Array.from({ length: number }, (_, index) => ({
    family,
    isOpen,
    isChair: seat.office === 'chair' && index === 0,
  }));
}

function familyRows(seats: readonly Seat[], register: Register): SeatsView['families'] {
  const byFamily = Map.groupBy(seats, (seat) => familyOfAll(sectorsOfSeat(seat, register)));
  return [...byFamily].map(([family, members]) => ({
    family,
    name: familyName(
      family,
      members.flatMap((seat) => sectorsOfSeat(seat, register)),
    ),
    seats: totalWords(seatTotals({ seats: members }).seats),
  }));
}
