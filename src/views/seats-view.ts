import type { Seat, SeatCount } from '../model/membership.ts';
import { isNameShown, namesHeldBack } from '../register/holder-names.ts';
import type { Constitution, Register } from '../register/register.ts';
import type { Total } from '../register/seat-totals.ts';
import { limits, seatTotals } from '../register/seat-totals.ts';
import { addresses } from './addresses.ts';
import type { Link } from './body-link.ts';
import { officeNames } from './phrases/names.ts';
import { capital, count, list } from './phrases/wording.ts';
import type { SeatsBySector } from './seats-by-sector.ts';
import { sectorLink, seatsBySector } from './seats-by-sector.ts';
import type { SectorFamily } from './sector-family.ts';
import { familyNames, familyOfAll } from './sector-family.ts';
import { sectorsOfSeat } from '../register/sectors-of.ts';

export interface SeatRow {
  readonly id: string;
  readonly label: string;
  readonly href: string;
  readonly count: string;
  readonly organisations: readonly { readonly name: string; readonly href: string }[];
  readonly sectors: readonly Link[];
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

export interface SeatsView {
  readonly state: Constitution['membership']['state'];
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
  readonly heldBack: string | undefined;
  readonly invitees: readonly {
    readonly label: string;
    readonly href: string;
    readonly status: string;
  }[];
  readonly note: string | undefined;
}

/** The seats of a body: as rows, as marks to draw, and added up. */
export function seatsView(constitution: Constitution, register: Register): SeatsView {
  const { membership, key } = constitution;
  const heldBack = namesHeldBack(constitution, register);
  return {
    state: membership.state,
    rows: membership.seats.map((seat) => seatRow(seat, { key, register })),
    marks: membership.seats.flatMap((seat) => marksOf(seat, register)),
    families: familyRows(membership.seats, register),
    bySector: seatsBySector(constitution, register),
    totals: totalSentences(constitution),
    heldBack: heldBack === 0 ? undefined : heldBackSentence(heldBack),
    invitees: (membership.invitees ?? []).map(({ label, clause, status }) => ({
      label,
      href: addresses.clause(key, clause),
      status: capital(status.replace('-', ' ')),
    })),
    note: membership.note,
  };
}

function heldBackSentence(names: number): string {
  const verb = names === 1 ? 'is' : 'are';
  return `${count(names, 'name')} ${verb} held back, because no reason to publish ${names === 1 ? 'it' : 'them'} has been recorded.`;
}

function seatRow(seat: Seat, { key, register }: { key: string; register: Register }): SeatRow {
  const sectors = sectorsOfSeat(seat, register);
  return {
    id: seat.id,
    label: seat.label,
    href: addresses.clause(key, seat.clause),
    count: countWords(seat.count),
    organisations: (seat.organisations ?? []).map((id) => ({
      name: register.organisations.get(id)!.name,
      href: addresses.organisation(id),
    })),
    sectors: sectors.map(sectorLink),
    family: familyOfAll(sectors),
    terms: termsOf(seat),
    links: seat.links ?? [],
    names: (seat.holders ?? [])
      .filter((holder) => isNameShown(holder, register))
      .map(({ name }) => name),
    note: seat.note,
  };
}

/** How many seats, in words: “6”, “up to 4”, “one for each council (6)”, “not stated”. */
export function countWords(seats: SeatCount): string {
  switch (seats.kind) {
    case 'exactly':
      return String(seats.number);
    case 'range':
      if (seats.minimum !== undefined && seats.maximum !== undefined)
        return `${seats.minimum} to ${seats.maximum}`;
      return seats.maximum === undefined
        ? `at least ${seats.minimum ?? 0}`
        : `up to ${seats.maximum}`;
    case 'one-per':
      return `1 for each ${seats.each}${seats.number === undefined ? '' : ` (${seats.number})`}`;
    case 'in-proportion':
      return `in proportion to ${seats.to}`;
    case 'balance':
      return `the balance of ${seats.of}`;
    case 'to-be-confirmed':
      return 'to be confirmed';
    case 'unstated':
      return 'not stated';
  }
}

const classWords: Partial<Record<Seat['class'], string>> = {
  statutory: 'statutory member',
  executive: 'executive member',
  'non-executive': 'non-executive member',
  lay: 'lay member',
  'ex-officio': 'by office',
  'co-opted': 'co-opted',
  observer: 'observer',
  adviser: 'adviser',
};

function termsOf(seat: Seat): string {
  const parts = [
    seat.office && officeNames[seat.office],
    classWords[seat.class],
    seat.voting === 'yes' && 'votes',
    seat.voting === 'no' && 'no vote',
    seat.substitute === 'named' && 'named substitute',
    seat.substitute === 'allowed' && 'substitute allowed',
    seat.substitute === 'not-allowed' && 'no substitute',
    seat.people !== undefined && `shared by ${seat.people} people`,
    seat.vacant && 'vacant',
    seat.deputy && `deputy: ${seat.deputy}`,
    seat.group,
  ];
  return capital(parts.filter(Boolean).join(', '));
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
  return [...byFamily].map(([family, members]) => {
    const known = members.map(limits);
    const least = known.reduce((sum, [minimum]) => sum + minimum, 0);
    const isExact = known.every(([minimum, maximum]) => minimum === maximum);
    return {
      family,
      name: familyNames[family],
      seats: isExact ? String(least) : `${least} or more`,
    };
  });
}

function totalSentences(constitution: Constitution): string[] {
  const { membership } = constitution;
  if (membership.seats.length === 0) return [];
  const totals = seatTotals(membership);
  const votes =
    totals.votes === undefined
      ? 'The document does not say who votes.'
      : totalSentence(totals.votes, 'vote');
  const differ =
    totals.people.minimum !== totals.seats.minimum ||
    totals.people.maximum !== totals.seats.maximum;
  const cap =
    membership.cap &&
    `The document sets a limit of ${count(membership.cap.maximum, membership.cap.counts === 'people' ? 'person' : 'seat', membership.cap.counts === 'people' ? 'people' : 'seats')}.`;
  return [
    totalSentence(totals.seats, 'seat'),
    differ ? totalSentence(totals.people, 'person', 'people') : '',
    votes,
    cap ?? '',
  ].filter((part) => part !== '');
}

/** A total as a sentence; when it cannot be computed, why. */
export function totalSentence(
  { minimum, maximum, because }: Total,
  noun: string,
  plural = `${noun}s`,
): string {
  if (maximum === minimum) return `${count(minimum, noun, plural)} in all.`;
  if (maximum !== undefined) return `Between ${minimum} and ${count(maximum, noun, plural)}.`;
  const named = because.slice(0, 3).map((label) => `“${shorten(label)}”`);
  const more = because.length > 3 ? [`${because.length - 3} more`] : [];
  return `The number of ${plural} cannot be computed, because the document gives none for ${list([...named, ...more])}.`;
}

function shorten(label: string): string {
  return label.length > 60 ? `${label.slice(0, 57).trimEnd()}…` : label;
}
