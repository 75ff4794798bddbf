import type { QuorumRule } from '../../model/answers/quorum.ts';
import { countPresent, organisationsOf, seatsInBase } from './present-for.ts';
import type { Attendance, Meeting, QuorumSeat, QuorumTerms } from './quorum-meeting.ts';

/** Met, not met, or not to be told from the rule as it is written. */
export type Verdict = 'met' | 'not-met' | 'unclear';

/** One part of a rule at one meeting. */
export interface QuorumPart {
  readonly rule: QuorumRule;
  readonly verdict: Verdict;
  /** Present at least and at most: they differ where the rule does not say who counts. */
  readonly present: readonly [number, number];
  /** Needed; undefined where it depends on a number of seats that is not stated. */
  readonly needed: number | undefined;
  readonly parts: readonly QuorumPart[];
}

export interface QuorumResult {
  readonly verdict: Verdict;
  readonly part: QuorumPart;
}

/**
 * Whether a meeting is quorate, and which part of the rule fails.
 *
 * Where the rule does not say whether substitutes, people online or people with an
 * interest count, the meeting is tried both ways: only if both agree is there an answer.
 */
export function evaluateQuorum(
  quorum: QuorumTerms,
  seats: readonly QuorumSeat[],
  attendance: Attendance,
): QuorumResult {
  const part = evaluate(quorum.rule, { quorum, seats, attendance });
  return { verdict: part.verdict, part };
}

function evaluate(rule: QuorumRule, meeting: Meeting): QuorumPart {
  switch (rule.kind) {
    case 'all':
    case 'any': {
      const parts = rule.rules.map((part) => evaluate(part, meeting));
      return { rule, parts, verdict: join(rule.kind, parts), present: [0, 0], needed: undefined };
    }
    case 'count': {
      const present = countPresent(rule.who, {
        meeting,
        organisations: rule.counting === 'organisations',
      });
      return leaf(rule, present, rule.minimum);
    }
    case 'share': {
      const present = countPresent(rule.who, { meeting, organisations: false });
      return leaf(rule, present, shareNeeded(rule, meeting));
    }
    case 'every': {
      const organisations = rule.counting === 'organisations';
      const needed = organisations
        ? (rule.who?.organisations ?? organisationsOf(meeting.seats)).length
        : seatsInBase(rule.who, 'filled-seats', meeting);
      return leaf(rule, countPresent(rule.who, { meeting, organisations }), needed);
    }
  }
}

function leaf(
  rule: QuorumRule,
  present: readonly [number, number],
  needed: number | undefined,
): QuorumPart {
  const verdict =
    needed === undefined
      ? 'unclear'
      : present[0] >= needed
        ? 'met'
        : present[1] < needed
          ? 'not-met'
          : 'unclear';
  return { rule, verdict, present, needed, parts: [] };
}

function join(kind: 'all' | 'any', parts: readonly QuorumPart[]): Verdict {
  const decides = kind === 'all' ? 'not-met' : 'met';
  if (parts.some(({ verdict }) => verdict === decides)) return decides;
  if (parts.some(({ verdict }) => verdict === 'unclear')) return 'unclear';
  return kind === 'all' ? 'met' : 'not-met';
}

type Share = Extract<QuorumRule, { kind: 'share' }>;

function shareNeeded(rule: Share, meeting: Meeting): number | undefined {
  const base = seatsInBase(rule.who, rule.base, meeting);
  if (base === undefined) return undefined;
  const exact = (base * rule.numerator) / rule.denominator;
  if (rule.more === 'yes') return Math.floor(exact) + 1;
  if (rule.round === 'down') return Math.floor(exact);
  return rule.round === 'nearest' ? Math.round(exact) : Math.ceil(exact);
}
