// Also runs in the browser.
import type { SeatSelector } from '../../model/answers/quorum.ts';
import type { LinePresent } from './line-present.ts';
import type { QuorumSeat } from './quorum-meeting.ts';
import { organisationsMeant } from './organisations-needed.ts';

/** How many different organisations are represented by those present: at least, and at most. */
export function organisationsPresent(
  lines: readonly LinePresent[],
  who: SeatSelector | undefined,
): readonly [number, number] {
  const sure = lines.filter(({ fit }) => fit === 'yes' || fit === 'perhaps');
  const uncounted = sure.filter(({ seat }) => seat.standsFor !== undefined);
  const named = sure.filter(({ seat }) => seat.standsFor === undefined);
  const [least, most] = [leastOf(named, who), matched(named, who)];
  return uncounted.reduce<readonly [number, number]>(
    ([low, high], { seat, people: [some, all] }) =>
      seat.standsFor === 'one-each'
        ? [low + some, high + all]
        : [low + (seat.organisations.length === 0 ? 0 : Math.min(1, some)), high + all],
    [least, most],
  );
}

// Two people of a line of several organisations may be of one of them.
function leastOf(lines: readonly LinePresent[], who: SeatSelector | undefined): number {
  const apart = lines.filter(
    ({ seat }) => !isOfSeveral(seat) || lines.every((other) => areApart(seat, other.seat)),
  );
  return matched(
    apart.map((line) => {
      const number = isOfSeveral(line.seat) ? Math.min(1, line.people[0]) : line.people[0];
      return { ...line, people: [number, number] };
    }),
    who,
  );
}

function isOfSeveral({ seats, organisations }: QuorumSeat): boolean {
  return seats !== 1 && organisations.length > 1;
}

function areApart(one: QuorumSeat, other: QuorumSeat): boolean {
  return one.id === other.id || !one.organisations.some((id) => other.organisations.includes(id));
}

// A seat that two organisations share can stand for either, but one person for only one of them.
function matched(lines: readonly LinePresent[], who: SeatSelector | undefined): number {
  const wanted = new Set(organisationsMeant(who, { seats: lines.map(({ seat }) => seat) }));
  const people = lines.flatMap(({ seat, people: [, most] }) =>
    Array.from({ length: most }, () => seat.organisations.filter((id) => wanted.has(id))),
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
