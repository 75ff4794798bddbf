// Also runs in the browser.
import type { SeatSelector } from '../../model/answers/quorum.ts';
import { fits } from './fits.ts';
import { organisationsMeant } from './needed-for.ts';
import type { PresentInSeat, QuorumMeeting, QuorumSeat } from './quorum-meeting.ts';
import type { RulePart } from './walk-rule.ts';

/**
 * How many people or organisations that a part of a rule speaks of are present: at least, and at most.
 *
 * The two differ where the document does not say whether someone counts.
 */
export function presentFor(part: RulePart, meeting: QuorumMeeting): [number, number] {
  const least: SeatPeople[] = [];
  const most: SeatPeople[] = [];
  for (const seat of meeting.seats) {
    const fit = fits(seat, part.who);
    if (fit === 'no') continue;
    const [low, high] = peopleIn(meeting.present[seat.id] ?? {}, { meeting, who: part.who });
    least.push({ seat, people: fit === 'yes' ? low : 0 });
    most.push({ seat, people: high });
  }
  if (part.kind === 'share' || part.counting !== 'organisations')
    return [peopleOf(least), peopleOf(most)];
  return [organisationsOf(least, part.who), organisationsOf(most, part.who)];
}

interface SeatPeople {
  readonly seat: QuorumSeat;
  readonly people: number;
}

function peopleIn(
  { members = 0, substitutes = 0, remote = 0, interested = 0 }: PresentInSeat,
  { meeting, who }: { meeting: QuorumMeeting; who: SeatSelector | undefined },
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

function peopleOf(present: readonly SeatPeople[]): number {
  return present.reduce((sum, { people }) => sum + people, 0);
}

// A seat that two organisations share can stand for either, but one person for only one of them.
function organisationsOf(present: readonly SeatPeople[], who: SeatSelector | undefined): number {
  const seats = present.map(({ seat }) => seat);
  const wanted = new Set(organisationsMeant(who, { seats }));
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
