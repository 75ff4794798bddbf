// Also runs in the browser.
import type { PresentInSeat, QuorumSeat } from './quorum-meeting.ts';

/** A number within limits; without the second there is no upper limit to be had. */
export type Between = readonly [least: number, most: number | undefined];

/**
 * How many seats a line has at a meeting.
 *
 * Shape: the document’s number, or else the one that was typed, or else what the words carry; never
 *        fewer than the members who are there.
 */
export function seatsInLine(seat: QuorumSeat, here: PresentInSeat = {}): Between {
  if (seat.seats !== undefined) return [seat.seats, seat.seats];
  const there = (here.members ?? 0) + (here.substitutes ?? 0);
  if (here.seats !== undefined) {
    const typed = Math.max(here.seats, there);
    return [typed, typed];
  }
  const least = Math.max(seat.least ?? 0, there);
  return [least, seat.most === undefined ? undefined : Math.max(least, seat.most)];
}

/** Adds up numbers within limits. */
export function sumOf(all: readonly Between[]): Between {
  return all.reduce<Between>(
    ([least, most], [low, high]) => [
      least + low,
      most === undefined || high === undefined ? undefined : most + high,
    ],
    [0, 0],
  );
}
