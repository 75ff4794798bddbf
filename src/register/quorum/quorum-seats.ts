import type { QuorumSeat } from './quorum-meeting.ts';
import type { Constitution, Register } from '../register.ts';
import { limits } from '../seats/seat-totals.ts';
import { sectorOf } from '../seats/sector-of.ts';

/** The seats of a constitution as the quorum evaluator sees them. */
export function quorumSeats(
  { membership }: Constitution,
  register: Pick<Register, 'organisations'>,
): QuorumSeat[] {
  return membership.seats.map((seat) => {
    const [least, most] = limits(seat);
    return {
      id: seat.id,
      seats: least === most ? most : undefined,
      organisations: seat.organisations ?? [],
      sector: sectorOf(seat, register),
      class: seat.class,
      voting: seat.voting,
      ...(seat.office === undefined ? {} : { office: seat.office }),
      ...(seat.group === undefined ? {} : { group: seat.group }),
    };
  });
}
