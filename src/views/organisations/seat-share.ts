import type { Seat } from '../../model/membership.ts';
import { partsOfSeats } from '../../register/seats/seat-parts.ts';
import type { Total } from '../../register/seats/seat-totals.ts';
import { seatTotals } from '../../register/seats/seat-totals.ts';
import { range } from '../../english/range.ts';
import { nounFor } from '../../english/count.ts';
import { isUnknown } from '../phrases/seats.ts';

/** Whose of the seats of a body: all for itself, shared with others, or not to be told. */
export interface PartOfSeats {
  readonly own: readonly Seat[];
  readonly shared: readonly Seat[];
}

/** The seats of a body as dots, with those of one organisation or sector filled. */
export interface SeatShare {
  /** “2 of 12 seats”. */
  readonly words: string;
  readonly width: number;
  readonly height: number;
  /** Lines of dots: of its own, shared, and of others. */
  readonly own: string;
  readonly shared: string;
  readonly others: string;
  /** Where the mark stands that is for those without a number. */
  readonly open: { readonly x: number; readonly y: number } | undefined;
}

const perRow = 17;
const step = 13;
const mostDrawn = 96;

/** How many of the seats of a body are whose; undefined where they cannot be told apart, or are too many to draw. */
export function seatShare(all: readonly Seat[], part: PartOfSeats): SeatShare | undefined {
  const whole = seatTotals({ seats: partsOfSeats(all) }).seats;
  const own = seatTotals({ seats: part.own }).seats;
  const shared = seatTotals({ seats: part.shared }).seats;
  const mine = own.minimum + shared.minimum;
  if (mine === 0) return undefined;
  return drawShare({
    own: own.minimum,
    shared: shared.minimum,
    others: Math.max(0, whole.minimum - mine),
    isOpen: whole.maximum !== whole.minimum,
    words: shareWords({ own, shared, whole }),
  });
}

/** Draws some of a number of things filled, and the others as rings; undefined where they are too many. */
export function drawShare({
  own,
  shared = 0,
  others,
  isOpen = false,
  words,
}: Counted): SeatShare | undefined {
  const told = own + shared + others;
  const drawn = told + Number(isOpen);
  if (drawn > mostDrawn) return undefined;
  return {
    words,
    width: Math.min(drawn, perRow) * step,
    height: Math.ceil(drawn / perRow) * step,
    own: dots(0, own),
    shared: dots(own, shared),
    others: dots(own + shared, others),
    open: isOpen ? placeOf(told) : undefined,
  };
}

interface Counted {
  readonly own: number;
  readonly shared?: number;
  readonly others: number;
  readonly isOpen?: boolean;
  readonly words: string;
}

function shareWords({ own, shared, whole }: { own: Total; shared: Total; whole: Total }): string {
  const some = own.minimum === 0 && own.maximum === 0 ? shared : own;
  const also = some === own && shared.minimum > 0 ? `, and ${range(shared)} shared` : '';
  const kind = some === shared ? ' shared' : '';
  const mine = isUnknown(some) ? 'some' : range(some);
  if (isUnknown(whole)) return `${mine}${kind} ${nounFor(some.minimum, 'seat')}${also}`;
  return `${mine}${kind} of ${range(whole)} ${nounFor(whole.minimum, 'seat')}${also}`;
}

// A line of no length for each dot: its round ends are the dot.
function dots(start: number, number: number): string {
  return Array.from({ length: number }, (_, index) => {
    const { x, y } = placeOf(start + index);
    return `M${x} ${y}h0`;
  }).join('');
}

function placeOf(place: number): { x: number; y: number } {
  return { x: (place % perRow) * step + 6, y: Math.floor(place / perRow) * step + 6 };
}
