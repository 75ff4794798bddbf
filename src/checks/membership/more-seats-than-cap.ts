import type { Membership } from '../../model/membership.ts';
import type { Total } from '../../register/seats/seat-totals.ts';
import { seatTotals, votingSeats } from '../../register/seats/seat-totals.ts';
import type { Check } from '../check.ts';
import { membershipRulePlace } from '../reading/words/membership-rule-place.ts';

/** The list of members keeps to the largest number that the document sets. */
export const moreSeatsThanCap: Check = {
  id: 'membership/more-seats-than-cap',
  since: '0.1',
  severity: 'warning',
  concern: 'provision',
  inConstitution: (constitution) => {
    const { membership } = constitution;
    const { cap } = membership;
    if (cap === undefined) return [];
    const listed = listedFor(cap.counts, membership);
    if (listed.minimum <= cap.maximum) return [];
    const many = listed.maximum === listed.minimum ? '' : 'at least ';
    const message = `The document sets a maximum of ${cap.maximum} ${nouns[cap.counts]}, but its list comes to ${many}${listed.minimum}. Correct the maximum or the list.`;
    return [{ ...membershipRulePlace(cap.clause, constitution), about: 'cap', message }];
  },
};

type Counts = NonNullable<Membership['cap']>['counts'];

const nouns: Record<Counts, string> = {
  seats: 'seats',
  people: 'people',
  'voting-seats': 'seats with a vote',
};

function listedFor(counts: Counts, membership: Pick<Membership, 'seats'>): Total {
  return counts === 'voting-seats' ? votingSeats(membership) : seatTotals(membership)[counts];
}
