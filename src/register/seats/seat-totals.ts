import type { Seat } from '../../model/membership.ts';

/** A number that is known, known within limits, or not to be had from the document. */
export interface Total {
  readonly minimum: number;
  /** Undefined when there is no upper limit to be had. */
  readonly maximum: number | undefined;
  /** Why the number cannot be computed: the labels of the seats that give none. */
  readonly because: readonly string[];
}

/** How many seats, people and votes a membership list makes. */
export interface SeatTotals {
  readonly seats: Total;
  readonly people: Total;
  /** Undefined when the document does not say who votes. */
  readonly votes: Total | undefined;
}

/** Whether two totals are the same number, or the same range. */
export function isSameNumber(one: Total, other: Total): boolean {
  return one.minimum === other.minimum && one.maximum === other.maximum;
}

/** Adds up the seats of a list, and says so where that cannot be done. */
export function seatTotals({ seats }: { readonly seats: readonly Seat[] }): SeatTotals {
  const voting = seats.filter((seat) => seat.voting === 'yes');
  const votesAreStated = seats.length > 0 && seats.every((seat) => seat.voting !== 'unstated');
  return {
    seats: total(seats, () => 1),
    people: total(seats, ({ people }) => people ?? 1),
    votes: votesAreStated ? total(voting, () => 1) : undefined,
  };
}

function total(seats: readonly Seat[], each: (seat: Seat) => number): Total {
  let minimum = 0;
  let maximum: number | undefined = 0;
  const because: string[] = [];
  for (const seat of seats) {
    const [least, most] = limits(seat);
    minimum += least * each(seat);
    maximum = maximum === undefined || most === undefined ? undefined : maximum + most * each(seat);
    if (most === undefined) because.push(seat.label);
  }
  return { minimum, maximum, because };
}

/** The least and the most seats that one line of a list stands for. */
export function limits({ count }: Pick<Seat, 'count'>): [number, number | undefined] {
  switch (count.kind) {
    case 'exactly':
      return [count.number, count.number];
    case 'range':
      return [count.minimum ?? 0, count.maximum];
    case 'one-per':
      return [count.number ?? 1, count.number];
    default:
      return [count.kind === 'to-be-confirmed' ? 0 : 1, undefined];
  }
}
