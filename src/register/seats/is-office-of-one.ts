import type { SeatCount } from '../../model/membership.ts';
import type { Office } from '../../model/office.ts';

// A body has one of each. Of the others, co-chairs or sponsors, a whole line can be.
const singleOffices: readonly Office[] = ['chair', 'secretary'];

/** Whether an office coded for a line of several seats is that of one of them: “six members, one of whom chairs”. */
export function isOfficeOfOne(office: Office, { count }: { readonly count: SeatCount }): boolean {
  const isOneSeat = count.kind === 'exactly' && count.number === 1;
  return !isOneSeat && singleOffices.includes(office);
}
