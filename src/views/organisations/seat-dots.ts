import type { Seat } from '../../model/membership.ts';
import { limits } from '../../register/seats/seat-totals.ts';
import { hasNumber } from '../pictures/seat-marks.ts';
import { holdOf } from './role-lines.ts';

/** More marks than this are a band, and no number that an eye can take in. */
const mostDots = 12;

/** Seats as marks in a row: whole ones, shared ones, and whether more may follow. The words beside them say the same. */
export interface SeatDots {
  readonly own: number;
  readonly shared: number;
  /** Whether the document gives no number, or no one number. */
  readonly isOpen: boolean;
}

/**
 * The marks for the seats of one organisation on one body.
 *
 * Shape: undefined where there are none, or too many; of a line of several seats that organisations
 *        have among them no mark is anybody’s.
 */
export function seatDots(seats: readonly Seat[]): SeatDots | undefined {
  const held = (hold: ReturnType<typeof holdOf>): Seat[] =>
    seats.filter((seat) => holdOf(seat) === hold);
  const own = least(held('own'));
  const shared = least(held('shared'));
  const isOpen = held('own').some((seat) => limits(seat)[0] !== limits(seat)[1]);
  const number = own + shared + Number(isOpen);
  return number === 0 || number > mostDots ? undefined : { own, shared, isOpen };
}

function least(seats: readonly Seat[]): number {
  // Of a line without a number only the open mark is drawn.
  return seats.filter(hasNumber).reduce((sum, seat) => sum + limits(seat)[0], 0);
}
