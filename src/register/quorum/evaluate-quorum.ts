// Also runs in the browser.
import type { Office } from '../../model/office.ts';
import { fits } from './fits.ts';
import { neededFor } from './needed-for.ts';
import { presentFor } from './present-for.ts';
import type {
  MeetingAttendance,
  QuorumMeeting,
  QuorumSeat,
  QuorumTerms,
} from './quorum-meeting.ts';
import type { Between } from './seats-in-line.ts';
import type { JoinedRule, RulePart, RulePlace, WordsRule } from './walk-rule.ts';
import { walkRule } from './walk-rule.ts';

/** Met, not met, or not to be told from the rule as it is written. */
export type Verdict = 'met' | 'not-met' | 'unclear';

/** Why a part cannot be told: who holds an office, how many seats there are, words, or how the rule is read. */
export type Doubt = 'office' | 'seats' | 'words' | 'reading';

/** One part of a rule, tried at one meeting. */
export interface TriedPart {
  readonly rule: RulePart | WordsRule;
  readonly place: RulePlace;
  readonly verdict: Verdict;
  /** Present at least and at most: they differ where the rule does not say who counts. */
  readonly present: readonly [number, number];
  /** Needed at least and at most: they differ where a number of seats is not known. Undefined for words. */
  readonly needed: Between | undefined;
  /** Why the verdict is unclear; undefined where it is not. */
  readonly doubt: Doubt | undefined;
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
  { present, inOffice = {} }: MeetingAttendance,
): QuorumResult {
  const meeting: QuorumMeeting = { quorum, seats, present, inOffice };
  return walkRule<QuorumResult>(quorum.rule, {
    part: (rule, place) => resultOf(tryPart(rule, place, meeting)),
    words: (rule, place) => resultOf(tryWords(rule, place, meeting)),
    joined: ({ kind }, below) => ({
      verdict: joinVerdicts(
        kind,
        below.map(({ verdict }) => verdict),
      ),
      parts: below.flatMap(({ parts }) => parts),
    }),
  });
}

function resultOf(part: TriedPart): QuorumResult {
  return { verdict: part.verdict, parts: [part] };
}

function tryPart(rule: RulePart, place: RulePlace, meeting: QuorumMeeting): TriedPart {
  const present = presentFor(rule, meeting);
  const needed = neededFor(rule, meeting);
  const verdict = verdictOn(present, needed);
  const doubt = verdict === 'unclear' ? doubtOn(rule, { present, needed, meeting }) : undefined;
  return { rule, place, present, needed, verdict, doubt };
}

// Words can be met or not, whoever comes. Nobody is no quorum under any of them.
function tryWords(rule: WordsRule, place: RulePlace, meeting: QuorumMeeting): TriedPart {
  const present = presentFor({ kind: 'count', minimum: 0 }, meeting);
  const isNobody = present[1] === 0;
  return {
    rule,
    place,
    present,
    needed: undefined,
    verdict: isNobody ? 'not-met' : 'unclear',
    doubt: isNobody ? undefined : 'words',
  };
}

function verdictOn([least, most]: readonly [number, number], [low, high]: Between): Verdict {
  if (high !== undefined && least >= high) return 'met';
  return most < low ? 'not-met' : 'unclear';
}

function doubtOn(
  rule: RulePart,
  {
    present,
    needed,
    meeting,
  }: { present: readonly [number, number]; needed: Between; meeting: QuorumMeeting },
): Doubt {
  if (present[0] !== present[1] && isByOffice(rule, meeting)) return 'office';
  return needed[0] !== needed[1] && present[0] === present[1] ? 'seats' : 'reading';
}

function isByOffice({ who }: RulePart, { seats, inOffice = {} }: QuorumMeeting): boolean {
  const asked: readonly Office[] = who?.offices ?? [];
  return (
    asked.some((office) => inOffice[office] === undefined) &&
    seats.some((seat) => ['may-hold', 'one-of-them'].includes(fits(seat, who)))
  );
}

function joinVerdicts(kind: JoinedRule['kind'], verdicts: readonly Verdict[]): Verdict {
  const decides = kind === 'all' ? 'not-met' : 'met';
  if (verdicts.includes(decides)) return decides;
  if (verdicts.includes('unclear')) return 'unclear';
  return kind === 'all' ? 'met' : 'not-met';
}
