import type { Office } from '../../model/office.ts';
import type { Seat } from '../../model/membership.ts';
import type { Constitution, Register } from '../register.ts';
import { isOfficeOfOne } from '../seats/is-office-of-one.ts';
import { namesOfOffice } from '../seats/names-of-office.ts';
import { limits } from '../seats/seat-totals.ts';
import { sectorOf } from '../seats/sector-of.ts';
import type { QuorumSeat } from './quorum-meeting.ts';
import { ruleParts, rulesOfQuorum } from './rule-parts.ts';

type Organisations = Pick<Register, 'organisations'>;

/** The seats of a constitution as the quorum evaluator sees them. */
export function quorumSeats(constitution: Constitution, register: Organisations): QuorumSeat[] {
  const offices = officesInQuorum(constitution);
  return constitution.membership.seats.map((seat) => {
    const [least, most] = limits(seat);
    const held = officeIn(seat);
    const office = held && (offices.asAsked.get(held.office) ?? held.office);
    const standsFor = standingOf(seat, register);
    return {
      id: seat.id,
      ...(least === most ? { seats: most } : { seats: undefined, least, most }),
      organisations: seat.organisations ?? [],
      sector: sectorOf(seat, register),
      class: seat.class,
      voting: seat.voting,
      ...(standsFor === undefined ? {} : { standsFor }),
      ...(office === undefined ? {} : { office }),
      ...(held?.isOfOne === true ? { isOfficeOfOne: true as const } : {}),
      ...(offices.withoutSeat.length === 0 ? {} : { mayHold: offices.withoutSeat }),
      ...(seat.group === undefined ? {} : { group: seat.group }),
    };
  });
}

/** The offices that a quorum asks for, and that no seat by itself is. A meeting has to say who holds them. */
export function openOffices(seats: readonly QuorumSeat[], asked: readonly Office[]): Office[] {
  return asked.filter((office) =>
    seats.some(
      (seat) =>
        (seat.mayHold?.includes(office) ?? false) ||
        (seat.isOfficeOfOne === true && seat.office === office),
    ),
  );
}

/** The offices that any rule of a quorum asks for. */
export function officesAsked(quorum: Parameters<typeof rulesOfQuorum>[0]): Office[] {
  const parts = rulesOfQuorum(quorum).flatMap(ruleParts);
  return [...new Set(parts.flatMap(({ who }) => who?.offices ?? []))];
}

function officeIn(seat: Seat): { office: Office; isOfOne: boolean } | undefined {
  if (seat.office !== undefined)
    return { office: seat.office, isOfOne: isOfficeOfOne(seat.office, seat) };
  // One organisation of the line has the office with its seat.
  const own = seat.each?.find(({ office }) => office !== undefined);
  return own?.office && { office: own.office, isOfOne: true };
}

// “One per council” is an organisation for each person; of a group with several seats nobody knows.
function standingOf(
  seat: Seat,
  { organisations }: Organisations,
): QuorumSeat['standsFor'] | undefined {
  const [, most] = limits(seat);
  const named = seat.organisations ?? [];
  if (most === 1 || named.length > 1) return undefined;
  if (seat.count.kind === 'one-per') return 'one-each';
  const [only] = named;
  // People who sit for themselves stand for no organisation.
  if (only === undefined)
    return seat.class === 'lay' || seat.sector === 'individual' ? undefined : 'unknown';
  const kind = organisations.get(only)?.kind;
  return kind === 'group-of-organisations' || kind === 'network' ? 'unknown' : undefined;
}

interface OfficesInQuorum {
  /** The name by which the quorum asks for the office of a seat, where the list has another. */
  readonly asAsked: ReadonlyMap<Office, Office>;
  /** Offices that it asks for and that no seat has: filled by election, say, or the document is silent. */
  readonly withoutSeat: readonly Office[];
}

function officesInQuorum({ facts, membership }: Constitution): OfficesInQuorum {
  if (facts.quorum.state !== 'stated') return { asAsked: new Map(), withoutSeat: [] };
  const asked = officesAsked(facts.quorum.answer);
  const held = new Set(membership.seats.map((seat) => officeIn(seat)?.office));
  const unheld = asked.filter((office) => !held.has(office));
  // A list may call co-chair whom the quorum calls chair; where it has both, they are two.
  const asAsked = unheld.flatMap((office) =>
    namesOfOffice(office)
      .filter((name) => held.has(name) && !asked.includes(name))
      .map((name) => [name, office] as const),
  );
  return {
    asAsked: new Map(asAsked),
    withoutSeat: unheld.filter((office) => !namesOfOffice(office).some((name) => held.has(name))),
  };
}
