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
  /** The votes of filled seats. Undefined when the document does not say who votes. */
  readonly votes: Total | undefined;
}

/** What of a line of the list its numbers rest on. */
export type SeatNumbers = Pick<Seat, 'count' | 'vacant'>;

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
    votes: votesAreStated ? total(voting, () => 1, filledLimits) : undefined,
  };
}

/** The seats that the document gives a vote, whatever it leaves open of the others. */
export function votingSeats({ seats }: { readonly seats: readonly Seat[] }): Total {
  return total(
    seats.filter(({ voting }) => voting === 'yes'),
    () => 1,
  );
}

/** How many seats the document calls vacant. */
export function vacantSeats({ seats }: { readonly seats: readonly SeatNumbers[] }): number {
  return seats.reduce((sum, seat) => sum + vacantIn(seat), 0);
}

/** How many seats of one line are vacant, as far as its number is known. */
export function vacantIn(seat: SeatNumbers): number {
  if (seat.vacant !== 'yes') return seat.vacant ?? 0;
  const [least, most] = limits(seat);
  return most ?? least;
}

/** The least and the most seats of a line that somebody holds. */
export function filledLimits(seat: SeatNumbers): [number, number | undefined] {
  if (seat.vacant === 'yes') return [0, 0];
  const [least, most] = limits(seat);
  const vacant = seat.vacant ?? 0;
  return [Math.max(0, least - vacant), most && Math.max(0, most - vacant)];
}

function total(
  seats: readonly Seat[],
  each: (seat: Seat) => number,
  limitsOf: (seat: Seat) => [number, number | undefined] = limits,
): Total {
  let minimum = 0;
  let maximum: number | undefined = 0;
  const because: string[] = [];
  for (const seat of seats) {
    const [least, most] = limitsOf(seat);
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
    case 'several-per':
      return severalLimits(count);
    case 'unstated':
      return [1, undefined];
    // A share can round to nothing, a balance can be none, and what is to be confirmed may not come.
    case 'in-proportion':
    case 'balance':
    case 'to-be-confirmed':
      return [0, undefined];
  }
}

function severalLimits({
  minimum = 1,
  maximum,
  of,
}: Extract<Seat['count'], { kind: 'several-per' }>): [number, number | undefined] {
  const most = of !== undefined && maximum !== undefined ? of * maximum : undefined;
  return [minimum * (of ?? 1), most];
}
