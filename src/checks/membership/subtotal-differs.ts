import type { Total } from '../../register/seats/seat-totals.ts';
import { limits, seatTotals } from '../../register/seats/seat-totals.ts';
import type { Check } from '../check.ts';
import { membershipRulePlace } from '../reading/words/membership-rule-place.ts';

/** The number given for a group of seats is the number of seats listed in it. */
export const subtotalDiffers: Check = {
  id: 'membership/subtotal-differs',
  since: '1.0',
  severity: 'warning',
  inConstitution: (constitution) => {
    const { membership } = constitution;
    return (membership.subtotals ?? []).flatMap(({ group, count, clause }) => {
      const listed = seatTotals({
        ...membership,
        seats: membership.seats.filter((seat) => seat.group === group),
      }).seats;
      const stated = limits({ count });
      if (agree(stated, listed)) return [];
      const message = `The document gives “${group}” ${inWords(...stated)} seats, and lists ${inWords(listed.minimum, listed.maximum)}. Correct the number or the list.`;
      return [{ ...membershipRulePlace(clause, constitution), about: group, message }];
    });
  },
};

function agree([least, most]: [number, number | undefined], listed: Total): boolean {
  return (
    (listed.maximum === undefined || listed.maximum >= least) &&
    (most === undefined || listed.minimum <= most)
  );
}

function inWords(least: number, most: number | undefined): string {
  if (least === most) return `${least}`;
  return most === undefined ? `at least ${least}` : `${least} to ${most}`;
}
