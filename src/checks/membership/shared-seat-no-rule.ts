import type { Seat } from '../../model/membership.ts';
import type { Constitution } from '../../register/register.ts';
import { limits } from '../../register/seats/seat-totals.ts';
import type { Check, Remark } from '../check.ts';
import { seatPlace } from '../reading/words/words-place.ts';

/** Where organisations share one seat, the document says how they share it. */
export const sharedSeatNoRule: Check = {
  id: 'membership/shared-seat-no-rule',
  since: '0.1',
  severity: 'warning',
  concern: 'provision',
  inConstitution: (constitution) =>
    constitution.membership.seats
      .filter(isSharedWithoutRule)
      .map((seat) => remarkOf(seat, constitution)),
};

function isSharedWithoutRule(seat: Seat): boolean {
  const { organisations = [], people = 1, sharing, each } = seat;
  const [, most] = limits(seat);
  return (
    most === 1 &&
    people < organisations.length &&
    organisations.length > 1 &&
    sharing === undefined &&
    each === undefined
  );
}

function remarkOf(seat: Seat, constitution: Constitution): Remark {
  const { id, label, organisations = [] } = seat;
  const many = ['two', 'three', 'four', 'five'][organisations.length - 2] ?? organisations.length;
  return {
    ...seatPlace(seat, constitution),
    about: id,
    message: `“${label}” is one seat for ${many} organisations. The document does not say which of them takes it. Say how they share it.`,
  };
}
