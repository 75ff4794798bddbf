// Also runs in the browser.
import { fits } from './fits.ts';
import { neededFor } from './needed-for.ts';
import { presentFor } from './present-for.ts';
import type { Present, QuorumMeeting, QuorumSeat, QuorumTerms } from './quorum-meeting.ts';
import type { JoinedRule, RulePart, RulePlace } from './walk-rule.ts';
import { walkRule } from './walk-rule.ts';

/** Met, not met, or not to be told from the rule as it is written. */
export type Verdict = 'met' | 'not-met' | 'unclear';

/** One part of a rule, tried at one meeting. */
export interface TriedPart {
  readonly rule: RulePart;
  readonly place: RulePlace;
  readonly verdict: Verdict;
  /** Present at least and at most: they differ where the rule does not say who counts. */
  readonly present: readonly [number, number];
  /** Needed; undefined where it depends on a number of seats that is not stated. */
  readonly needed: number | undefined;
  /** Whether it turns on who of those present holds an office that is not tied to a seat. */
  readonly hasOpenOffice: boolean;
}

/** Whether a rule is met at a meeting, and how each of its parts stands, in order. */
export interface QuorumResult {
  readonly verdict: Verdict;
  readonly parts: readonly TriedPart[];
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
  present: Present,
): QuorumResult {
  const meeting = { quorum, seats, present };
  return walkRule<QuorumResult>(quorum.rule, {
    part: (rule, place) => {
      const part = tryPart(rule, place, meeting);
      return { verdict: part.verdict, parts: [part] };
    },
    joined: ({ kind }, below) => ({
      verdict: joinVerdicts(
        kind,
        below.map(({ verdict }) => verdict),
      ),
      parts: below.flatMap(({ parts }) => parts),
    }),
  });
}

function tryPart(rule: RulePart, place: RulePlace, meeting: QuorumMeeting): TriedPart {
  const present = presentFor(rule, meeting);
  const needed = neededFor(rule, meeting);
  const hasOpenOffice = meeting.seats.some((seat) => fits(seat, rule.who) === 'may-hold');
  return { rule, place, present, needed, hasOpenOffice, verdict: verdictOn(present, needed) };
}

function verdictOn([least, most]: readonly [number, number], needed: number | undefined): Verdict {
  if (needed === undefined) return 'unclear';
  if (least >= needed) return 'met';
  return most < needed ? 'not-met' : 'unclear';
}

function joinVerdicts(kind: JoinedRule['kind'], verdicts: readonly Verdict[]): Verdict {
  const decides = kind === 'all' ? 'not-met' : 'met';
  if (verdicts.includes(decides)) return decides;
  if (verdicts.includes('unclear')) return 'unclear';
  return kind === 'all' ? 'met' : 'not-met';
}
