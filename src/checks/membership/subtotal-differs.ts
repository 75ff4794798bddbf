import type { Limits } from '../../english/range.ts';
import { countRange, range } from '../../english/range.ts';
import { limits, seatTotals } from '../../register/seats/seat-totals.ts';
import type { Check } from '../check.ts';
import { membershipRulePlace } from '../reading/words/membership-rule-place.ts';

/** The number given for a group of seats is the number of seats listed in it. */
export const subtotalDiffers: Check = {
  id: 'membership/subtotal-differs',
  since: '0.1',
  severity: 'warning',
  concern: 'provision',
  inConstitution: (constitution) => {
    const { membership } = constitution;
    return (membership.subtotals ?? []).flatMap(({ group, count, clause }) => {
      const listed = seatTotals({
        ...membership,
        seats: membership.seats.filter((seat) => group === undefined || seat.group === group),
      }).seats;
      const [minimum, maximum] = limits({ count });
      const stated = { minimum, maximum };
      if (agree(stated, listed)) return [];
      const gives = group === undefined ? 'says that there are' : `gives “${group}”`;
      const message = `The document ${gives} ${countRange(stated, 'seat')}, but lists ${range(listed)}. Correct the number or the list.`;
      return [{ ...membershipRulePlace(clause, constitution), about: group ?? 'seats', message }];
    });
  },
};

function agree(stated: Limits, listed: Limits): boolean {
  return (
    (listed.maximum === undefined || listed.maximum >= stated.minimum) &&
    (stated.maximum === undefined || listed.minimum <= stated.maximum)
  );
}
