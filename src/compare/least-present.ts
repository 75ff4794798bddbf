import type { Quorum } from '../model/answers/quorum.ts';
import type { QuorumPart } from '../register/quorum/evaluate-quorum.ts';
import { evaluateQuorum } from '../register/quorum/evaluate-quorum.ts';
import type { QuorumSeat } from '../register/quorum/quorum-meeting.ts';

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
  const options = waysToMeet(evaluateQuorum(quorum, seats, {}).part, [], { quorum, seats });
  const numbers = options.map((needs) => needs && peopleFor(needs));
  if (numbers.length === 0 || numbers.includes(undefined)) return undefined;
  return Math.min(...numbers.filter((number) => number !== undefined));
}

interface Meeting {
  readonly quorum: Quorum;
  readonly seats: readonly QuorumSeat[];
}

type Way = readonly Need[] | undefined;

// Alternatives are written out: “A and (B or C)” is “A and B”, or “A and C”.
function waysToMeet(part: QuorumPart, at: readonly number[], meeting: Meeting): Way[] {
  const below = part.parts.map((inner, order) => waysToMeet(inner, [...at, order], meeting));
  if (part.rule.kind === 'any') return below.flat();
  if (part.rule.kind === 'all')
    return below.reduce<Way[]>(
      (ways, next) => ways.flatMap((way) => next.map((more) => way && more && [...way, ...more])),
      [[]],
    );
  return [
    part.needed === undefined
      ? undefined
      : [{ people: part.needed, seats: seatsMeant(at, meeting) }],
  ];
}

// A seat is meant by a part of the rule when a person in it alone would be counted there.
function seatsMeant(at: readonly number[], { quorum, seats }: Meeting): ReadonlySet<string> {
  const meant = seats.filter(({ id }) => {
    const whole = evaluateQuorum(quorum, seats, { [id]: { members: 1 } }).part;
    return at.reduce((part, order) => part.parts[order]!, whole).present[1] > 0;
  });
  return new Set(meant.map(({ id }) => id));
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
