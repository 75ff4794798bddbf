import type { Seat } from '../../model/membership.ts';
import type { Register } from '../../register/register.ts';
import { sectorsOfSeat } from '../../register/seats/sectors-of.ts';
import { seatTotals } from '../../register/seats/seat-totals.ts';
import { countRange } from '../../english/range.ts';
import { capital } from '../../english/sentence.ts';
import { isUnknown, totalWords } from '../phrases/seats.ts';

type Organisations = Pick<Register, 'organisations'>;

/**
 * How many seats a sector has, in a cell: “4 or more”, “2, and 1 shared”.
 *
 * Shape: a seat that sectors share is told apart, because it may be the other’s.
 */
export function sectorSeatsWords(seats: readonly Seat[], register: Organisations): string {
  const { own, shared } = apart(seats, register);
  const sharedTotal = seatTotals({ seats: shared }).seats;
  if (shared.length === 0) return totalWords(seatTotals({ seats: own }).seats);
  const sharedWords = isUnknown(sharedTotal) ? 'some' : totalWords(sharedTotal).toLowerCase();
  return own.length === 0
    ? `${capital(sharedWords)} shared`
    : `${totalWords(seatTotals({ seats: own }).seats)}, and ${sharedWords} shared`;
}

/** The same as the beginning of a sentence: “4 or more seats and 1 shared with another sector”. */
export function sectorSeatsSentence(seats: readonly Seat[], register: Organisations): string {
  const { own, shared } = apart(seats, register);
  const words = (some: readonly Seat[]): string => {
    const total = seatTotals({ seats: some }).seats;
    return isUnknown(total) ? 'seats whose number is not stated' : countRange(total, 'seat');
  };
  if (shared.length === 0) return capital(words(own));
  const sharedWords = `${words(shared)} shared with another sector`;
  return capital(own.length === 0 ? sharedWords : `${words(own)}, and ${sharedWords}`);
}

function apart(
  seats: readonly Seat[],
  register: Organisations,
): { readonly own: readonly Seat[]; readonly shared: readonly Seat[] } {
  const isShared = (seat: Seat): boolean => sectorsOfSeat(seat, register).length > 1;
  return { own: seats.filter((seat) => !isShared(seat)), shared: seats.filter(isShared) };
}
