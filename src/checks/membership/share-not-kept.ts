import type { z } from 'zod';
import type { GroupShare, Seat } from '../../model/membership.ts';
import type { Constitution } from '../../register/register.ts';
import { seatTotals } from '../../register/seats/seat-totals.ts';
import type { Check } from '../check.ts';
import { membershipRulePlace } from '../reading/words/membership-rule-place.ts';

type Share = z.infer<typeof GroupShare>;

/** A group of seats has the share of the membership that the document asks for. */
export const shareNotKept: Check = {
  id: 'membership/share-not-kept',
  since: '0.1',
  severity: 'warning',
  concern: 'provision',
  inConstitution: (constitution) => {
    const { membership } = constitution;
    // “Half of the members are women”: no list of seats tells.
    const isOfSeats = ({ group }: Share) => membership.seats.some((seat) => seat.group === group);
    const voting = membership.seats.filter((seat) => seat.voting !== 'no');
    return (membership.shares ?? [])
      .filter(isOfSeats)
      .filter((share) => [membership.seats, voting].every((seats) => isBroken(share, seats)))
      .map((share) => ({
        ...membershipRulePlace(share.clause, constitution),
        about: share.group,
        message: messageOf(share, membership),
      }));
  },
};

/** Whether no number of people in each line of the list can keep the share. */
function isBroken(share: Share, all: readonly Seat[]): boolean {
  const of = (seats: readonly Seat[]) => seatTotals({ seats }).seats;
  const group = of(all.filter((seat) => seat.group === share.group));
  const others = of(all.filter((seat) => seat.group !== share.group));
  const most = shareOf(group.maximum, others.minimum);
  const least = shareOf(group.minimum, others.maximum);
  const asked = share.numerator / share.denominator;
  switch (share.qualifier) {
    case 'at-least':
      return most < asked;
    case 'more-than':
      return most <= asked;
    case 'at-most':
      return least > asked;
    case 'exactly':
      return most < asked || least > asked;
  }
}

function shareOf(part: number | undefined, others: number | undefined): number {
  if (part === undefined) return 1;
  if (others === undefined) return 0;
  return part + others === 0 ? 0 : part / (part + others);
}

const qualifiers: Record<Share['qualifier'], string> = {
  'at-least': 'at least',
  'at-most': 'at most',
  exactly: 'exactly',
  'more-than': 'more than',
};

function messageOf(
  { group, qualifier, numerator, denominator }: Share,
  list: Pick<Constitution['membership'], 'seats'>,
): string {
  const { seats } = seatTotals({ seats: list.seats.filter((s) => s.group === group) });
  const all = seatTotals(list).seats;
  return `“${group}” should have ${qualifiers[qualifier]} ${numerator}/${denominator} of the seats, but the list gives it ${seats.minimum} of ${all.minimum}. Correct the share or the list.`;
}
