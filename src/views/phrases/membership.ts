import type { z } from 'zod';
import type { MembershipAnswer } from '../../model/answers/membership-answer.ts';
import { limits, seatTotals } from '../../register/seat-totals.ts';
import { familyNames, familyOf } from '../sector-family.ts';
import { sectorOf } from '../sector-of.ts';
import type { PhraseContext } from './names.ts';
import { count } from './wording.ts';

/**
 * Who sits on a body: “11 seats: councils 8; NHS 1”, where the seats can be added up.
 *
 * Otherwise the coder’s own summary.
 */
export function membershipPhrase(answer: z.infer<typeof MembershipAnswer>, { register, constitution }: PhraseContext): string {
  const { seats } = constitution.membership;
  const total = seatTotals(constitution.membership).seats;
  if (seats.length === 0 || total.minimum !== total.maximum) return answer.summary;
  const byFamily = Map.groupBy(seats, (seat) => familyOf(sectorOf(seat, register)));
  const parts = [...byFamily].map(([family, members]) => {
    const number = members.reduce((sum, seat) => sum + limits(seat)[0], 0);
    return `${familyNames[family].replace(/^(?!NHS)./, (first) => first.toLowerCase())} ${number}`;
  });
  return `${count(total.minimum, 'seat')}: ${parts.join('; ')}`;
}
