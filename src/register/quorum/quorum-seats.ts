import type { Office } from '../../model/office.ts';
import type { Constitution, Register } from '../register.ts';
import { isOfficeProvided } from '../seats/is-office-provided.ts';
import { namesOfOffice } from '../seats/names-of-office.ts';
import { limits } from '../seats/seat-totals.ts';
import { sectorOf } from '../seats/sector-of.ts';
import type { QuorumSeat } from './quorum-meeting.ts';
import { ruleParts } from './rule-parts.ts';

/** The seats of a constitution as the quorum evaluator sees them. */
export function quorumSeats(
  constitution: Constitution,
  register: Pick<Register, 'organisations'>,
): QuorumSeat[] {
  const offices = officesInQuorum(constitution);
  return constitution.membership.seats.map((seat) => {
    const [least, most] = limits(seat);
    const office = seat.office && (offices.asAsked.get(seat.office) ?? seat.office);
    return {
      id: seat.id,
      seats: least === most ? most : undefined,
      organisations: seat.organisations ?? [],
      sector: sectorOf(seat, register),
      class: seat.class,
      voting: seat.voting,
      ...(office === undefined ? {} : { office }),
      ...(offices.withoutSeat.length === 0 ? {} : { mayHold: offices.withoutSeat }),
      ...(seat.group === undefined ? {} : { group: seat.group }),
    };
  });
}

interface OfficesInQuorum {
  /** The name by which the quorum asks for the office of a seat, where the list has another. */
  readonly asAsked: ReadonlyMap<Office, Office>;
  /** Offices that it asks for, that no seat has and that are filled in another way: by election, say. */
  readonly withoutSeat: readonly Office[];
}

function officesInQuorum(constitution: Constitution): OfficesInQuorum {
  const { facts, membership } = constitution;
  if (facts.quorum.state !== 'stated') return { asAsked: new Map(), withoutSeat: [] };
  const parts = ruleParts(facts.quorum.answer.rule);
  const asked = [...new Set(parts.flatMap(({ who }) => who?.offices ?? []))];
  const held = new Set(membership.seats.map(({ office }) => office));
  const unheld = asked.filter((office) => !held.has(office));
  // A list may call co-chair whom the quorum calls chair; where it has both, they are two.
  const asAsked = unheld.flatMap((office) =>
    namesOfOffice(office)
      .filter((name) => held.has(name) && !asked.includes(name))
      .map((name) => [name, office] as const),
  );
  return {
    asAsked: new Map(asAsked),
    withoutSeat: unheld.filter(
      (office) =>
        !namesOfOffice(office).some((name) => held.has(name)) &&
        isOfficeProvided(office, constitution),
    ),
  };
}
