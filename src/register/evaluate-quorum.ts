import type { Quorum, QuorumRule, SeatSelector } from '../model/quorum.ts';

/** What the evaluator needs to know of a seat. Seats without a stated number have no `seats`. */
export interface QuorumSeat {
  readonly id: string;
  readonly seats: number | undefined;
  readonly organisations: readonly string[];
  readonly sector: string;
  readonly class: string;
  readonly voting: 'yes' | 'no' | 'unstated';
  readonly office?: string;
  readonly group?: string;
}

/** The parts of a quorum that decide who counts. */
export type QuorumTerms = Pick<Quorum, 'rule' | 'substitutes' | 'remote'>;

/** Who is at a meeting, seat by seat. */
export interface SeatAttendance {
  readonly members?: number;
  readonly substitutes?: number;
  /** Of those present, how many joined online. */
  readonly remote?: number;
  /** Of those present, how many declared an interest in the item. */
  readonly interested?: number;
  readonly vacant?: number;
  readonly suspended?: number;
}

export type Attendance = Readonly<Record<string, SeatAttendance>>;

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

interface Meeting {
  readonly quorum: QuorumTerms;
  readonly seats: readonly QuorumSeat[];
  readonly attendance: Attendance;
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
      const present = counted(rule.who, {
        meeting,
        organisations: rule.counting === 'organisations',
      });
      return leaf(rule, present, rule.minimum);
    }
    case 'share': {
      const present = counted(rule.who, { meeting, organisations: false });
      return leaf(rule, present, shareNeeded(rule, meeting));
    }
    case 'every': {
      const organisations = rule.counting === 'organisations';
      const needed = organisations
        ? (rule.who?.organisations ?? organisationsOf(meeting.seats)).length
        : baseOf(rule.who, 'filled-seats', meeting);
      return leaf(rule, counted(rule.who, { meeting, organisations }), needed);
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
  const base = baseOf(rule.who, rule.base, meeting);
  if (base === undefined) return undefined;
  const exact = (base * rule.numerator) / rule.denominator;
  if (rule.more === 'yes') return Math.floor(exact) + 1;
  if (rule.round === 'down') return Math.floor(exact);
  return rule.round === 'nearest' ? Math.round(exact) : Math.ceil(exact);
}

function baseOf(
  who: SeatSelector | undefined,
  base: Share['base'],
  { seats, attendance }: Meeting,
): number | undefined {
  let total = 0;
  for (const seat of seats.filter((each) => fits(each, who) !== 'no')) {
    if (seat.seats === undefined) return undefined;
    const { vacant = 0, suspended = 0 } = attendance[seat.id] ?? {};
    total +=
      seat.seats - (base === 'filled-seats' ? vacant : base === 'not-suspended' ? suspended : 0);
  }
  return Math.max(0, total);
}

function counted(
  who: SeatSelector | undefined,
  { meeting, organisations }: { meeting: Meeting; organisations: boolean },
): [number, number] {
  const least: PresentSeat[] = [];
  const most: PresentSeat[] = [];
  for (const seat of meeting.seats) {
    const fit = fits(seat, who);
    if (fit === 'no') continue;
    const [low, high] = peopleIn(meeting.attendance[seat.id] ?? {}, { meeting, who });
    least.push({ seat, people: fit === 'yes' ? low : 0 });
    most.push({ seat, people: high });
  }
  const count = organisations ? organisationsPresent : peoplePresent;
  return [count(least, who), count(most, who)];
}

interface PresentSeat {
  readonly seat: QuorumSeat;
  readonly people: number;
}

function peopleIn(
  { members = 0, substitutes = 0, remote = 0, interested = 0 }: SeatAttendance,
  { meeting, who }: { meeting: Meeting; who: SeatSelector | undefined },
): [number, number] {
  const { substitutes: rule, remote: online = 'unstated' } = meeting.quorum;
  // Someone who sits in for the Chair is a substitute member; whether that makes them the Chair
  // is for the document to say.
  const surelyCount = rule === 'count' && who?.offices === undefined;
  const surely = members + (surelyCount ? substitutes : 0);
  const perhaps = members + (rule === 'do-not-count' ? 0 : substitutes);
  const low = surely - (online === 'count' ? 0 : remote) - interested;
  const high = perhaps - (online === 'do-not-count' ? remote : 0);
  return [Math.max(0, low), Math.max(0, high)];
}

function peoplePresent(present: readonly PresentSeat[]): number {
  return present.reduce((sum, { people }) => sum + people, 0);
}

// A seat that two organisations share can stand for either, but one person for only one of them.
function organisationsPresent(
  present: readonly PresentSeat[],
  who: SeatSelector | undefined,
): number {
  const wanted = new Set(who?.organisations ?? organisationsOf(present.map(({ seat }) => seat)));
  const people = present.flatMap(({ seat, people }) =>
    Array.from({ length: people }, () => seat.organisations.filter((id) => wanted.has(id))),
  );
  const standsFor = new Map<string, number>();
  const place = (person: number, tried: Set<string>): boolean =>
    people[person]!.some((id) => {
      if (tried.has(id)) return false;
      tried.add(id);
      const other = standsFor.get(id);
      if (other !== undefined && !place(other, tried)) return false;
      standsFor.set(id, person);
      return true;
    });
  people.forEach((_, person) => place(person, new Set()));
  return standsFor.size;
}

function organisationsOf(seats: readonly QuorumSeat[]): string[] {
  return [...new Set(seats.flatMap(({ organisations }) => organisations))];
}

// Whether a seat is one of those a rule speaks of; “perhaps” where the document does not say who votes.
function fits(seat: QuorumSeat, who: SeatSelector | undefined): 'yes' | 'no' | 'perhaps' {
  if (who === undefined) return 'yes';
  const isOneOf = (values: readonly string[] | undefined, value: string | undefined): boolean =>
    values === undefined || (value !== undefined && values.includes(value));
  const isMeant =
    isOneOf(who.seats, seat.id) &&
    isOneOf(who.offices, seat.office) &&
    isOneOf(who.sectors, seat.sector) &&
    isOneOf(who.classes, seat.class) &&
    isOneOf(who.groups, seat.group) &&
    (who.organisations === undefined ||
      seat.organisations.some((id) => who.organisations!.includes(id)));
  if (!isMeant || (who.voting === 'yes' && seat.voting === 'no')) return 'no';
  return who.voting === 'yes' && seat.voting === 'unstated' ? 'perhaps' : 'yes';
}
