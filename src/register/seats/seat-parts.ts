import type { OwnSeats, Seat } from '../../model/membership.ts';
import { limits } from './seat-totals.ts';

/**
 * The seats of a line, told apart by whose they are.
 *
 * Shape: a line whose organisations share it, or that has one, is its own only part. Where each
 *        organisation has seats of its own there is a part for each, and one for the seats that
 *        are left, if the words carry any.
 */
export function seatParts(seat: Seat): readonly Seat[] {
  const { each, ...line } = seat;
  if (each === undefined) return [seat];
  const parts = each.map((own): Seat => partOf(line, own));
  const rest = restOf(line, each);
  return rest === undefined ? parts : [...parts, rest];
}

type Line = Omit<Seat, 'each'>;

function partOf(line: Line, { organisation, count, office }: OwnSeats): Seat {
  const { vacant, ...shared } = line;
  return {
    ...shared,
    organisations: [organisation],
    count,
    // Which organisation a vacant seat is of is not said, unless they all are.
    ...(vacant === 'yes' ? { vacant } : {}),
    ...(office === undefined ? {} : { office }),
  };
}

function restOf(line: Line, each: readonly OwnSeats[]): Seat | undefined {
  const [least, most] = limits(line);
  const own = each.map((one) => limits(one));
  const taken = own.reduce((sum, [minimum]) => sum + minimum, 0);
  // Where one of them may have more, what is over may be theirs.
  const mayTakeRest = own.some(([minimum, maximum]) => maximum !== minimum);
  const left = Math.max(0, least - taken);
  const named = (line.organisations ?? []).filter(
    (id) => !each.some(({ organisation }) => organisation === id),
  );
  if (left === 0 && (named.length === 0 || most === undefined)) return undefined;
  const maximum = most === undefined || mayTakeRest ? undefined : most - taken;
  if (maximum !== undefined && maximum <= 0) return undefined;
  return {
    ...line,
    organisations: named,
    count:
      maximum === left
        ? { kind: 'exactly', number: left }
        : { kind: 'range', minimum: left, ...(maximum === undefined ? {} : { maximum }) },
  };
}

/** Every part of every line of a list. */
export function partsOfSeats(seats: readonly Seat[]): Seat[] {
  return seats.flatMap(seatParts);
}
