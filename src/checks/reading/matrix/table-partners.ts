import type { Membership, Seat } from '../../../model/membership.ts';
import type { Matrix } from '../../../register/matrix/matrix.ts';
import type { Register } from '../../../register/register.ts';
import type { Somebody } from '../../../register/seats/same-party.ts';
import { isSameParty, mayStandFor, standsFor } from '../../../register/seats/same-party.ts';

type Party = Matrix['parties'][number];

/** A column without a seat, or a seat without a column. */
export interface Unmatched {
  /** Its place in its own list. */
  readonly index: number;
  readonly label: string;
  /** Whether nobody on the other side could stand for it, not even another of its sector. */
  readonly isCertain: boolean;
}

/**
 * Holds the columns of a matrix against the list of members.
 *
 * What organisations leave over is matched by sector, where one side is a group:
 * a column “Councils” stands for the seat of each council.
 */
export function tablePartners(
  { parties }: Pick<Matrix, 'parties'>,
  { seats, invitees = [] }: Pick<Membership, 'seats' | 'invitees'>,
  register: Register,
): { readonly parties: Unmatched[]; readonly seats: Unmatched[] } {
  const coded = parties.filter(isCoded);
  const people: Somebody[] = [...seats, ...invitees];
  const isSame = (party: Somebody, seat: Somebody): boolean => isSameParty(party, seat, register);
  const stands = (one: Somebody, other: Somebody): boolean => standsFor(one, other, register);

  const loneParties = coded.filter((party) => !people.some((one) => isSame(party, one)));
  const lonePeople = people.filter((one) => !parties.some((party) => isSame(party, one)));
  const loneSeats = seats.filter((seat) => lonePeople.includes(seat) && hasPart(seat));
  const toUnmatched =
    <Line extends Somebody>(all: readonly Line[], others: readonly Somebody[]) =>
    (line: Line): Unmatched => ({
      index: all.indexOf(line),
      label: line.label,
      isCertain: !others.some((other) => mayStandFor(line, other, register)),
    });
  return {
    parties: loneParties
      .filter((party) => !lonePeople.some((one) => stands(party, one)))
      .map(toUnmatched(parties, people)),
    // A column that is tied to no organisation may stand for anybody.
    seats:
      coded.length < parties.length
        ? []
        : loneSeats
            .filter((seat) => !loneParties.some((party) => stands(seat, party)))
            .map(toUnmatched(seats, parties)),
  };
}

function isCoded({ organisations = [], sector }: Party): boolean {
  return organisations.length > 0 || sector !== undefined;
}

// Observers and advisers have no part in the work; those who sit for themselves, and seats of which
// nobody knows whose they are, cannot be looked for.
function hasPart({ organisations = [], sector = 'unknown', class: kind }: Seat): boolean {
  const isKnown = organisations.length > 0 || sector !== 'unknown';
  return isKnown && sector !== 'individual' && kind !== 'observer' && kind !== 'adviser';
}
