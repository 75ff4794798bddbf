import type { Seat } from '../../model/membership.ts';
import { limits, vacantIn } from '../../register/seats/seat-totals.ts';

/** One seat as it is drawn; an open one stands for seats whose number is not known. */
export interface SeatMark {
  readonly kind: 'filled' | 'vacant' | 'open';
  readonly isChair: boolean;
  /** Whether it votes, where others do not. */
  readonly isRinged: boolean;
}

const kinds: readonly SeatMark['kind'][] = ['filled', 'vacant', 'open'];

/** The marks of some seats: the Chair first, those that may not be there last. */
export function marksOfSeats(seats: readonly Seat[], hasRings: boolean): SeatMark[] {
  return seats
    .flatMap((seat) => marksOf(seat, hasRings))
    .sort(
      (a, b) =>
        Number(b.isChair) - Number(a.isChair) ||
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
        Number(b.isRinged) - Number(a.isRinged),
    );
}

/** Whether a line gives a number of seats, or its limits. */
export function hasNumber(seat: Pick<Seat, 'count'>): boolean {
  const { kind } = seat.count;
  return limits(seat)[1] !== undefined || kind === 'range' || kind === 'several-per';
}

// Of a line without a number one open mark is drawn; what may be added to a number is open too.
function marksOf(seat: Seat, hasRings: boolean): SeatMark[] {
  const [least, most] = limits(seat);
  const fixed = hasNumber(seat) ? least : 0;
  const open = most === undefined ? 1 : most - fixed;
  const vacant = Math.min(fixed, vacantIn(seat));
  return [
    ...Array.from({ length: fixed - vacant }, () => 'filled' as const),
    ...Array.from({ length: vacant }, () => 'vacant' as const),
    ...Array.from({ length: open }, () => 'open' as const),
  ].map((kind, index) => ({
    kind,
    isChair: seat.office === 'chair' && index === 0,
    isRinged: hasRings && seat.voting === 'yes',
  }));
}
