// Also runs in the browser.
import type { SeatSelector } from '../../model/answers/quorum.ts';
import { isMeant } from './fits.ts';
import type { QuorumMeeting } from './quorum-meeting.ts';
import type { RulePart } from './walk-rule.ts';

type Share = Extract<RulePart, { kind: 'share' }>;

/** How many people or organisations a part of a rule needs; undefined where the document does not number the seats. */
export function neededFor(part: RulePart, meeting: QuorumMeeting): number | undefined {
  switch (part.kind) {
    case 'count':
      return part.minimum;
    case 'share':
      return shareOf(part, seatsIn(part.who, part.base, meeting));
    case 'every':
      return part.counting === 'organisations'
        ? organisationsMeant(part.who, meeting).length
        : everySeat(part, meeting);
  }
}

/** The organisations that a rule names; where it names none, all that hold seats. */
export function organisationsMeant(
  who: SeatSelector | undefined,
  { seats }: Pick<QuorumMeeting, 'seats'>,
): readonly string[] {
  return who?.organisations ?? [...new Set(seats.flatMap(({ organisations }) => organisations))];
}

// “The Chair” is asked for also where no seat of the list is the Chair’s.
function everySeat({ who }: RulePart, meeting: QuorumMeeting): number | undefined {
  const isUnheld = who?.offices !== undefined && !meeting.seats.some((seat) => isMeant(seat, who));
  return isUnheld ? 1 : seatsIn(who, 'filled-seats', meeting);
}

function shareOf(
  { numerator, denominator, more, round }: Share,
  seats: number | undefined,
): number | undefined {
  if (seats === undefined) return undefined;
  const exact = (seats * numerator) / denominator;
  if (more === 'yes') return Math.floor(exact) + 1;
  if (round === 'down') return Math.floor(exact);
  return round === 'nearest' ? Math.round(exact) : Math.ceil(exact);
}

function seatsIn(
  who: SeatSelector | undefined,
  base: Share['base'],
  { seats, present }: QuorumMeeting,
): number | undefined {
  let total = 0;
  for (const seat of seats.filter((each) => isMeant(each, who))) {
    if (seat.seats === undefined) return undefined;
    const { vacant = 0, suspended = 0 } = present[seat.id] ?? {};
    total +=
      seat.seats - (base === 'filled-seats' ? vacant : base === 'not-suspended' ? suspended : 0);
  }
  return Math.max(0, total);
}
