import type { Quorum, QuorumRule } from '../../model/answers/quorum.ts';
import type { TriedPart } from '../../register/quorum/evaluate-quorum.ts';
import { evaluateQuorum } from '../../register/quorum/evaluate-quorum.ts';
import { fits } from '../../register/quorum/fits.ts';
import type { PresentInSeat, QuorumSeat } from '../../register/quorum/quorum-meeting.ts';
import { quorumSeats } from '../../register/quorum/quorum-seats.ts';
import { countsOrganisations } from '../../register/quorum/rule-parts.ts';
import { walkRule } from '../../register/quorum/walk-rule.ts';
import type { Check, Remark } from '../check.ts';
import { factPlace } from '../reading/words/words-place.ts';

/** The quorum can be met when every seat is filled and everyone is there. */
export const neverMet: Check = {
  id: 'quorum/never-met',
  since: '0.1',
  severity: 'warning',
  concern: 'provision',
  inConstitution: (constitution, register) => {
    const { quorum } = constitution.facts;
    if (quorum.state !== 'stated') return [];
    const failing = failingPart(quorum.answer, quorumSeats(constitution, register));
    if (failing === undefined) return [];
    const remark: Remark = {
      ...factPlace('quorum', constitution)!,
      about: 'quorum',
      message: messageOf(failing),
    };
    return [remark];
  },
};

// More people than any line of a membership list stands for, where it gives no number.
const plenty = 99;

function failingPart(quorum: Quorum, seats: readonly QuorumSeat[]): TriedPart | undefined {
  if (seats.length === 0) return undefined;
  const everyone = Object.fromEntries(
    seats.map(({ id, seats: number, most = plenty }): [string, PresentInSeat] => [
      id,
      number === undefined ? { members: most, seats: most } : { members: number },
    ]),
  );
  const rule = withoutMissing(quorum.rule, seats);
  const { parts } = evaluateQuorum({ ...quorum, rule }, seats, { present: everyone });
  const notMet = parts.filter(({ verdict }) => verdict === 'not-met');
  // Of several that must all be met one failing is enough; of alternatives every one must fail.
  return walkRule<TriedPart | undefined>(rule, {
    part: (_, place) => notMet.find((part) => part.place === place),
    words: () => undefined,
    joined: ({ kind }, below) => {
      const failing = below.filter((part) => part !== undefined);
      return kind === 'all' || failing.length === below.length ? failing[0] : undefined;
    },
  });
}

/** The rule without what nobody has a seat for: that is reported by itself, or decided by election. */
function withoutMissing(rule: QuorumRule, seats: readonly QuorumSeat[]): QuorumRule {
  return walkRule<QuorumRule>(rule, {
    part: (part) => {
      const isMissing = !seats.some((seat) => fits(seat, part.who) !== 'no');
      return isMissing ? { kind: 'count', minimum: 0 } : part;
    },
    words: (part) => part,
    joined: (whole, rules) => ({ ...whole, rules }),
  });
}

function messageOf({ rule, needed, present }: TriedPart): string {
  const many =
    rule.kind === 'words'
      ? rule.words
      : (rule.described ?? (countsOrganisations(rule) ? 'organisations' : 'members'));
  return `The quorum needs ${needed?.[0] ?? ''} ${many}. The list has places for ${present[1]}, so it can never be met. Correct the quorum or the list.`;
}
