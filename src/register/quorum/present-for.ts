// Also runs in the browser.
import type { SeatSelector } from '../../model/answers/quorum.ts';
import type { LinePresent } from './line-present.ts';
import { fits } from './fits.ts';
import { holdersPresent } from './holders-present.ts';
import { organisationsPresent } from './organisations-present.ts';
import type { PresentInSeat, QuorumMeeting } from './quorum-meeting.ts';
import type { RulePart } from './walk-rule.ts';

/**
 * How many people or organisations that a part of a rule speaks of are present: at least, and at most.
 *
 * The two differ where the document does not say whether someone counts.
 */
export function presentFor(part: RulePart, meeting: QuorumMeeting): readonly [number, number] {
  const lines = meeting.seats.flatMap((seat): LinePresent[] => {
    const fit = fits(seat, part.who);
    if (fit === 'no') return [];
    const people = peopleIn(meeting.present[seat.id] ?? {}, { meeting, part });
    return [{ seat, fit, people: fit === 'perhaps' ? [0, people[1]] : people }];
  });
  if (part.kind !== 'share' && part.counting === 'organisations')
    return organisationsPresent(lines, part.who);
  const isHolder = ({ fit }: LinePresent): boolean => fit === 'may-hold' || fit === 'one-of-them';
  const holders = holdersPresent(lines.filter(isHolder), { offices: part.who?.offices, meeting });
  const seated = lines.filter((line) => !isHolder(line));
  return [0, 1].map(
    (bound) => holders[bound]! + seated.reduce((sum, { people }) => sum + people[bound]!, 0),
  ) as [number, number];
}

interface PeopleContext {
  readonly meeting: QuorumMeeting;
  readonly part: RulePart;
}

function peopleIn(
  { members = 0, substitutes = 0, remote = 0, interested = 0, proxies = 0 }: PresentInSeat,
  { meeting: { quorum }, part }: PeopleContext,
): [number, number] {
  const who: SeatSelector | undefined = part.who;
  const { substitutes: rule, remote: online = 'unstated' } = quorum;
  const byProxy = proxyRule(part, quorum.proxies);
  // Someone who sits in for the Chair is a substitute member; whether that makes them the Chair
  // is for the document to say.
  const surelyCount = rule === 'count' && who?.offices === undefined;
  const surely = members + (surelyCount ? substitutes : 0) + (byProxy === 'count' ? proxies : 0);
  const perhaps =
    members +
    (rule === 'do-not-count' ? 0 : substitutes) +
    (byProxy === 'do-not-count' ? 0 : proxies);
  const low = surely - (online === 'count' ? 0 : remote) - interested;
  const high = perhaps - (online === 'do-not-count' ? remote : 0);
  return [Math.max(0, low), Math.max(0, high)];
}

function proxyRule(
  part: RulePart,
  usual: QuorumMeeting['quorum']['proxies'] = 'unstated',
): NonNullable<QuorumMeeting['quorum']['proxies']> {
  if (part.kind === 'every' || part.presence === undefined) return usual;
  return part.presence === 'in-person' ? 'do-not-count' : 'count';
}
