import type { z } from 'zod';
import type { MembershipAnswer } from '../../../model/answers/membership.ts';
import type { Seat } from '../../../model/membership.ts';
import type { Register } from '../../../register/register.ts';
import { partsOfSeats } from '../../../register/seats/seat-parts.ts';
import { seatTotals, vacantSeats, votingSeats } from '../../../register/seats/seat-totals.ts';
import type { SectorFamily } from '../sector-family.ts';
import { familyOf, nameOfSeats } from '../sector-family.ts';
import { sectorOf } from '../../../register/seats/sector-of.ts';
import type { PhraseContext } from '../names.ts';
import { count } from '../../../english/count.ts';
import { list } from '../../../english/list.ts';
import { range } from '../../../english/range.ts';

/**
 * Who sits on a body: “11 seats: councils 8; NHS 1”, the largest first, where the seats can be added up.
 *
 * Otherwise the coder’s own summary.
 */
export function membershipPhrase(
  answer: z.infer<typeof MembershipAnswer>,
  { register, constitution }: PhraseContext,
): string {
  const { membership } = constitution;
  const total = seatTotals(membership).seats;
  if (membership.seats.length === 0 || total.minimum !== total.maximum) return answer.summary;
  const byFamily = Map.groupBy(partsOfSeats(membership.seats), (seat) =>
    familyOf(sectorOf(seat, register)),
  );
  const families = [...byFamily].map(([family, members]) => ({
    isKnown: family !== 'unknown',
    total: seatTotals({ seats: members }).seats,
    name: familyName(family, members, register),
  }));
  families.sort(
    (a, b) => Number(b.isKnown) - Number(a.isKnown) || b.total.minimum - a.total.minimum,
  );
  return `${count(total.minimum, 'seat')}${ofThem(membership, total.minimum)}: ${families.map((one) => `${one.name} ${range(one.total)}`).join('; ')}`;
}

// What is counted is said: eight advisers without a vote are not eight more members who decide.
function ofThem(membership: { readonly seats: readonly Seat[] }, seats: number): string {
  const votes = votingSeats(membership).minimum;
  const isVoteStated = membership.seats.every(({ voting }) => voting !== 'unstated');
  const vacant = vacantSeats(membership);
  const parts = [
    ...(isVoteStated && votes < seats
      ? votes === 0
        ? ['none with a vote']
        : [`${votes} with a vote`, `${seats - votes} without`]
      : []),
    ...(vacant > 0 ? [vacant === seats ? 'all vacant' : `${vacant} of them vacant`] : []),
  ];
  return parts.length === 0 ? '' : ` (${list(parts)})`;
}

function familyName(family: SectorFamily, seats: readonly Seat[], register: Register): string {
  const name = nameOfSeats(
    family,
    seats.map((seat) => sectorOf(seat, register)),
  );
  return name.replace(/^(?!NHS)./, (first) => first.toLowerCase());
}
