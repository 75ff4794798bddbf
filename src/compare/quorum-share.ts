import type { Quorum } from '../model/answers/quorum.ts';
import { quorumSeats } from '../register/quorum/quorum-seats.ts';
import type { Constitution, Register } from '../register/register.ts';
import { seatTotals } from '../register/seats/seat-totals.ts';
import { leastPresent } from './least-present.ts';
import type { TopicReading } from './topic-value.ts';
import { none } from './topic-value.ts';

/**
 * The fewest people that can make a quorum, as a share of the seats.
 *
 * Unit:   per cent of seats, to one decimal.
 * Errors: a reason where the number of seats, or of people, cannot be computed from the document.
 */
export function quorumShare(
  quorum: Quorum,
  constitution: Constitution,
  register: Pick<Register, 'organisations'>,
): TopicReading {
  const { membership } = constitution;
  const { minimum: seats, maximum } = seatTotals(membership).seats;
  if (membership.seats.length === 0)
    return none({
      why: membership.state === 'unread' ? 'share-of-unread-seats' : 'share-of-no-seats',
    });
  if (maximum === undefined) return none({ why: 'share-of-unknown-seats' });
  if (maximum !== seats) return none({ why: 'share-varies', minimum: seats, maximum });
  const people = leastPresent(quorum, quorumSeats(constitution, register));
  if (people === undefined) return none({ why: 'quorum-unknown' });
  return {
    values: [
      {
        value: Math.round((1000 * people) / seats) / 10,
        scale: 'share',
        bound: 'least',
        of: { kind: 'people', people, seats },
      },
    ],
  };
}
