import type { Quorum } from '../../model/answers/quorum.ts';
import { fits } from '../../register/quorum/present-for.ts';
import type { QuorumPart } from '../../register/quorum/evaluate-quorum.ts';
import { evaluateQuorum } from '../../register/quorum/evaluate-quorum.ts';
import type { QuorumSeat } from '../../register/quorum/quorum-meeting.ts';
import { quorumSeats } from '../../register/quorum/quorum-seats.ts';
import type { Check, Problem } from '../check.ts';
import { factPlace } from '../reading/words/words-place.ts';
import type { Rule, RulePart } from '../../register/quorum/rule-parts.ts';
import { countsOrganisations } from '../../register/quorum/rule-parts.ts';

/** The quorum can be met when every seat is filled and everyone is there. */
export const neverMet: Check = {
  id: 'quorum/never-met',
  since: '1.0',
  severity: 'warning',
  inConstitution: (constitution, register) => {
    const { quorum } = constitution.facts;
    if (quorum.state !== 'stated') return [];
    const failing = failingPart(quorum.answer, quorumSeats(constitution, register));
    if (failing === undefined) return [];
    const problem: Problem = {
      ...factPlace('quorum', constitution)!,
      about: 'quorum',
      message: messageOf(failing),
    };
    return [problem];
  },
};

// More people than any line of a membership list stands for, where it gives no number.
const plenty = 99;

function failingPart(quorum: Quorum, seats: readonly QuorumSeat[]): QuorumPart | undefined {
  if (seats.length === 0) return undefined;
  const everyone = Object.fromEntries(
    seats.map((seat) => [seat.id, { members: seat.seats ?? plenty }]),
  );
  const rule = withoutMissing(quorum.rule, seats);
  const { part } = evaluateQuorum({ ...quorum, rule }, seats, everyone);
  return firstNotMet(part);
}

/** The rule without what nobody has a seat for: that is reported by itself, or decided by election. */
function withoutMissing(rule: Rule, seats: readonly QuorumSeat[]): Rule {
  if (rule.kind === 'all' || rule.kind === 'any')
    return { ...rule, rules: rule.rules.map((part) => withoutMissing(part, seats)) };
  const isMissing = !seats.some((seat) => fits(seat, rule.who) !== 'no');
  return isMissing ? { kind: 'count', minimum: 0 } : rule;
}

function firstNotMet(part: QuorumPart): QuorumPart | undefined {
  if (part.verdict !== 'not-met') return undefined;
  return part.parts.length === 0
    ? part
    : part.parts.map(firstNotMet).find((inner) => inner !== undefined);
}

function messageOf({ rule, needed, present }: QuorumPart): string {
  const part = rule as RulePart;
  const many = part.described ?? (countsOrganisations(part) ? 'organisations' : 'members');
  return `The quorum needs ${needed} ${many}. The list has places for ${present[1]}, so it is never met. Correct the quorum or the list.`;
}
