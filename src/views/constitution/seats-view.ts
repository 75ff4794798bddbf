import type { Seat } from '../../model/membership.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { isVoteBySeat } from '../../register/seats/is-vote-by-seat.ts';
import { bodyKey } from '../../register/body-key.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { organisationLink } from '../body-link.ts';
import { clauseFullName } from '../answers/clause-place.ts';
import { holderWords } from '../phrases/holder-words.ts';
import { nameOfBodyFrom } from '../phrases/names-of.ts';
import { heldBackSentences } from '../phrases/held-back.ts';
import { countWords, seatTerms, totalSentences } from '../phrases/seats.ts';
import { isProposed } from '../../register/readings/readings-of.ts';
import { capital, withFullStop } from '../../english/sentence.ts';
import { sectorNames } from '../phrases/names.ts';
import type { SeatPicture } from '../pictures/seat-picture.ts';
import { seatPicture } from '../pictures/seat-picture.ts';
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
  /** Office, vote, substitute and class in words; only what the document says. */
  readonly terms: string;
  readonly links: readonly string[];
  readonly names: readonly string[];
  readonly note: string | undefined;
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
  /** The same by sector, to be drawn. */
  readonly picture: SeatPicture;
  /** What holds for every line alike, as a sentence; each line then says nothing of it. */
  readonly termsOfAll: string | undefined;
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

/** The seats of a body: as rows, as a picture, and added up. */
export function seatsView(constitution: Constitution, register: Register): SeatsView {
  const { membership, key } = constitution;
  const rows = membership.seats.map((seat) => seatRow(seat, constitution, register));
  return {
    noSeats: membership.seats.length === 0 ? noSeatsWords[membership.state] : undefined,
    proposal: proposedSeats(constitution, register),
    rows,
    termsOfAll: termsOfAll(rows),
    picture: seatPicture(constitution, register),
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

function termsOfAll(rows: readonly SeatRow[]): string | undefined {
  const [terms = '', ...others] = new Set(rows.map((row) => row.terms));
  return others.length > 0 || terms === '' || rows.length < 2
    ? undefined
    : `For every line: ${lowerFirst(terms)}.`;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
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
    sectors: sectors.map((sector) => sectorNames[sector]),
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
