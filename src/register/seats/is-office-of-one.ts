import type { Membership } from '../../model/membership.ts';
import type { SeatCount } from '../../model/seat-count.ts';
import type { Office } from '../../model/office.ts';
import { limits } from './seat-totals.ts';

// A body has one of each. Of the others, co-chairs or sponsors, a whole line can be.
const singleOffices: readonly Office[] = ['chair', 'secretary'];

/** Whether an office coded for a line of several seats is that of one of them: “six members, one of whom chairs”. */
export function isOfficeOfOne(office: Office, { count }: { readonly count: SeatCount }): boolean {
  const isOneSeat = count.kind === 'exactly' && count.number === 1;
  return !isOneSeat && singleOffices.includes(office);
}

/** Whether only one person can hold an office of this body at a time; nobody is co-chair alone. */
export function isHeldByOne(office: Office, { seats }: Pick<Membership, 'seats'>): boolean {
  if (office === 'co-chair') return false;
  const own = seats.flatMap(({ each = [] }) => each);
  const [line, ...others] = [...seats, ...own].filter((seat) => seat.office === office);
  if (line === undefined) return true;
  return others.length === 0 && (isOfficeOfOne(office, line) || limits(line)[1] === 1);
}
