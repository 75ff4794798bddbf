import type { QuorumRule } from '../../model/answers/quorum.ts';
import { fits, isMeant } from '../../register/quorum/fits.ts';
import type { QuorumSeat } from '../../register/quorum/quorum-meeting.ts';
import { quorumSeats } from '../../register/quorum/quorum-seats.ts';
import { rulesIn } from '../../register/quorum/rule-parts.ts';
import type { RulePart } from '../../register/quorum/walk-rule.ts';
import type { Check } from '../check.ts';
import { factPlace } from '../reading/words/words-place.ts';

/** The number of a quorum is not lower than the number of people who must be among them. */
export const minimumBelowParts: Check = {
  id: 'quorum/minimum-below-parts',
  since: '0.1',
  severity: 'warning',
  concern: 'provision',
  inConstitution: (constitution, register) => {
    const { quorum } = constitution.facts;
    if (quorum.state !== 'stated') return [];
    const seats = quorumSeats(constitution, register);
    return metTogether(quorum.answer.rule).flatMap((rules, index) => {
      const total = rules.find(isOfEveryone);
      const needed = leastOf(rules, seats);
      if (total === undefined || needed <= total.minimum) return [];
      const message = `The quorum is ${total.minimum}, but the people who must be there already number ${needed}. Raise the number, or ask for fewer of them.`;
      return [
        {
          ...factPlace(
            'quorum',
            constitution,
            /\d|\b(two|three|four|five|six|seven|eight|nine|ten)\b/i,
          )!,
          about: index === 0 ? 'quorum' : `quorum-${index + 1}`,
          message,
        },
      ];
    });
  },
};

type Count = Extract<QuorumRule, { kind: 'count' }>;

/** Every group of parts that must be met together, at any depth. */
function metTogether(whole: QuorumRule): (readonly QuorumRule[])[] {
  return rulesIn(whole).flatMap(({ rule }) => (rule.kind === 'all' ? [rule.rules] : []));
}

function isOfEveryone(rule: QuorumRule): rule is Count {
  return rule.kind === 'count' && rule.who === undefined && rule.counting !== 'organisations';
}

/** The fewest people who can meet the parts. One person may do for two parts whose seats overlap. */
function leastOf(rules: readonly QuorumRule[], seats: readonly QuorumSeat[]): number {
  const parts = rules
    .filter(
      (rule): rule is RulePart =>
        rule.kind === 'count' || rule.kind === 'share' || rule.kind === 'every',
    )
    .filter((rule) => rule.who !== undefined)
    .map((rule) => sizeOf(rule, seats))
    // Of parts with as many people, those with a wide choice come last: they leave room for the others.
    .sort((a, b) => b.people - a.people || a.from.length - b.from.length);
  const taken = new Set<string>();
  let least = 0;
  for (const { people, from } of parts) {
    if (from.length === 0 || from.some((id) => taken.has(id))) continue;
    for (const id of from) taken.add(id);
    least += people;
  }
  return least;
}

function sizeOf(part: RulePart, seats: readonly QuorumSeat[]): { people: number; from: string[] } {
  const from = seats.filter((seat) => fits(seat, part.who) !== 'no').map(({ id }) => id);
  if (part.kind === 'count') return { people: part.minimum, from };
  if (part.kind === 'share' || part.counting === 'organisations') return { people: 0, from };
  const numbers = seats.filter((seat) => isMeant(seat, part.who)).map((seat) => seat.seats);
  return { people: numbers.reduce<number>((sum, number = 0) => sum + number, 0), from };
}
