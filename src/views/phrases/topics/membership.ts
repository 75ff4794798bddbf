import type { z } from 'zod';
import type { MembershipAnswer } from '../../../model/answers/membership.ts';
import type { Seat } from '../../../model/membership.ts';
import type { Register } from '../../../register/register.ts';
import { limits, seatTotals } from '../../../register/seats/seat-totals.ts';
import type { SectorFamily } from '../sector-family.ts';
import { familyNames, familyOf } from '../sector-family.ts';
import { sectorOf } from '../../../register/seats/sector-of.ts';
import type { PhraseContext } from '../names.ts';
import { sectorNames } from '../names.ts';
import { count } from '../../../english/count.ts';

/**
 * Who sits on a body: “11 seats: councils 8; NHS 1”, the largest first, where the seats can be added up.
 *
 * Otherwise the coder’s own summary.
 */
export function membershipPhrase(
  answer: z.infer<typeof MembershipAnswer>,
  { register, constitution }: PhraseContext,
): string {
  const { seats } = constitution.membership;
  const total = seatTotals(constitution.membership).seats;
  if (seats.length === 0 || total.minimum !== total.maximum) return answer.summary;
  const byFamily = Map.groupBy(seats, (seat) => familyOf(sectorOf(seat, register)));
  const families = [...byFamily].map(([family, members]) => ({
    isKnown: family !== 'unknown',
    number: members.reduce((sum, seat) => sum + limits(seat)[0], 0),
    name: familyName(family, members, register),
  }));
  families.sort((a, b) => Number(b.isKnown) - Number(a.isKnown) || b.number - a.number);
  return `${count(total.minimum, 'seat')}: ${families.map(({ name, number }) => `${name} ${number}`).join('; ')}`;
}

const mixedFamilies = new Set<SectorFamily>(['community', 'other-public', 'economy', 'people']);

// “Business” says more than “business, housing and education” where all the seats are for business.
function familyName(family: SectorFamily, seats: readonly Seat[], register: Register): string {
  const [sector, ...others] = new Set(seats.map((seat) => sectorOf(seat, register)));
  const isOne = sector !== undefined && others.length === 0 && mixedFamilies.has(family);
  return (isOne ? sectorNames[sector] : familyNames[family]).replace(/^(?!NHS)./, (first) =>
    first.toLowerCase(),
  );
}
