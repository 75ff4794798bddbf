import type { QuorumRule, SeatSelector } from '../../model/answers/quorum.ts';
import type { Meeting, QuorumSeat, SeatAttendance } from './quorum-meeting.ts';

type Share = Extract<QuorumRule, { kind: 'share' }>;

/**
 * How many people or organisations that a rule speaks of are present: at least, and at most.
 *
 * The two differ where the document does not say whether someone counts.
 */
export function countPresent(
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

/** The organisations that hold seats, each once. */
export function organisationsOf(seats: readonly QuorumSeat[]): string[] {
  return [...new Set(seats.flatMap(({ organisations }) => organisations))];
}

/** Whether a seat is one of those a rule speaks of; “perhaps” where the document does not say who votes. */
export function fits(seat: QuorumSeat, who: SeatSelector | undefined): 'yes' | 'no' | 'perhaps' {
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

/** How many seats a share is taken of; undefined where the document does not number them. */
export function seatsInBase(
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
