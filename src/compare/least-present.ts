import type { Quorum, QuorumRule } from '../model/answers/quorum.ts';
import { evaluateQuorum } from '../register/quorum/evaluate-quorum.ts';
import type { QuorumSeat } from '../register/quorum/quorum-meeting.ts';
import type { RulePlace } from '../register/quorum/walk-rule.ts';
import { walkRule } from '../register/quorum/walk-rule.ts';

/** One part of a rule: so many people, from these seats. */
interface Need {
  readonly people: number;
  readonly seats: ReadonlySet<string>;
}

/**
 * The fewest people whose presence can satisfy a quorum.
 *
 * Undefined where a part depends on a number of seats that is not stated, or where parts overlap
 * in such a way that the document does not tell whether one person can count for both.
 */
export function leastPresent(quorum: Quorum, seats: readonly QuorumSeat[]): number | undefined {
  const needs = needsByPlace(quorum, seats);
  const numbers = waysToMeet(quorum.rule, needs).map((way) => way && peopleFor(way));
  if (numbers.length === 0 || numbers.includes(undefined)) return undefined;
  return Math.min(...numbers.filter((number) => number !== undefined));
}

/** What each part of a rule needs; one that needs a number which is not stated has no entry. */
function needsByPlace(quorum: Quorum, seats: readonly QuorumSeat[]): ReadonlyMap<RulePlace, Need> {
  const alone = seats.map(({ id }) => ({
    id,
    parts: evaluateQuorum(quorum, seats, { present: { [id]: { members: 1 } } }).parts,
  }));
  const needs = evaluateQuorum(quorum, seats, { present: {} }).parts.flatMap(
    ({ needed, place }, order): [RulePlace, Need][] => {
      if (needed === undefined || needed[0] !== needed[1]) return [];
      // A seat is meant by a part of the rule when a person in it alone would be counted there.
      const meant = alone.filter(({ parts }) => parts[order]!.present[1] > 0);
      return [[place, { people: needed[0], seats: new Set(meant.map(({ id }) => id)) }]];
    },
  );
  return new Map(needs);
}

type Way = readonly Need[] | undefined;

// Alternatives are written out: “A and (B or C)” is “A and B”, or “A and C”.
function waysToMeet(rule: QuorumRule, needs: ReadonlyMap<RulePlace, Need>): Way[] {
  return walkRule<Way[]>(rule, {
    part: (_, place) => {
      const need = needs.get(place);
      return [need && [need]];
    },
    words: () => [undefined],
    joined: ({ kind }, below) => (kind === 'any' ? below.flat() : below.reduce(bothOf, [[]])),
  });
}

function bothOf(ways: readonly Way[], others: readonly Way[]): Way[] {
  return ways.flatMap((way) => others.map((other) => way && other && [...way, ...other]));
}

// Parts whose seats lie within those of another are among its people; parts with no seat in common add up.
function peopleFor(needs: readonly Need[]): number | undefined {
  const widestFirst = [...needs].sort((a, b) => b.seats.size - a.seats.size);
  const [widest, ...others] = widestFirst;
  if (widest === undefined) return 0;
  const inside = others.filter(({ seats }) => seats.isSubsetOf(widest.seats));
  const outside = others.filter(({ seats }) => !seats.isSubsetOf(widest.seats));
  if (outside.some(({ seats }) => !seats.isDisjointFrom(widest.seats))) return undefined;
  const within = peopleFor(inside);
  const beside = peopleFor(outside);
  return within === undefined || beside === undefined
    ? undefined
    : Math.max(widest.people, within) + beside;
}
