// Also runs in the browser.
import { fits, isMeant } from './fits.ts';
import { organisationsNeeded } from './organisations-needed.ts';
import type { PresentInSeat, QuorumMeeting } from './quorum-meeting.ts';
import type { Between } from './seats-in-line.ts';
import { seatsInLine, sumOf } from './seats-in-line.ts';
import type { RulePart } from './walk-rule.ts';

type Share = Extract<RulePart, { kind: 'share' }>;
type Every = Extract<RulePart, { kind: 'every' }>;

/** How many people or organisations a part of a rule needs: at least, and at most. */
export function neededFor(part: RulePart, meeting: QuorumMeeting): Between {
  switch (part.kind) {
    case 'count':
      return [part.minimum, part.minimum];
    case 'share':
      return shareOf(part, baseOf(part, meeting));
    case 'every':
      return part.counting === 'organisations'
        ? organisationsNeeded(part.who, meeting)
        : everySeat(part, meeting);
  }
}

// “The Chair” is asked for also where no seat of the list is the Chair’s or that seat is vacant, and
// of a line of several that one of them chairs only one is asked for.
function everySeat({ who }: Every, meeting: QuorumMeeting): Between {
  const lines = meeting.seats.filter((seat) => isMeant(seat, who));
  const holders = meeting.seats.filter((seat) => fits(seat, who) === 'one-of-them').length;
  const filled = lines.map((seat) => lineWithout(seat, 'filled-seats', meeting));
  const [least, most] = sumOf([...filled, [holders, holders]]);
  if (who?.offices === undefined) return [least, most];
  return [Math.max(1, least), most === undefined ? undefined : Math.max(1, most)];
}

// A quorum of nobody is none, whatever the share comes to.
function shareOf({ numerator, denominator, more, round }: Share, [least, most]: Between): Between {
  const of = (seats: number): number => {
    const exact = (seats * numerator) / denominator;
    if (more === 'yes') return Math.floor(exact) + 1;
    if (round === 'down') return Math.max(1, Math.floor(exact));
    return Math.max(1, round === 'nearest' ? Math.round(exact) : Math.ceil(exact));
  };
  return [of(least), most === undefined ? undefined : of(most)];
}

function baseOf({ who, base }: Share, meeting: QuorumMeeting): Between {
  return sumOf(
    meeting.seats
      .filter((seat) => isMeant(seat, who))
      .map((seat): Between => {
        if (base !== 'unstated') return lineWithout(seat, base, meeting);
        // Whether vacant seats count is not said: the meeting is tried both ways.
        const [least] = lineWithout(seat, 'filled-seats', meeting);
        return [least, lineWithout(seat, 'seats', meeting)[1]];
      }),
  );
}

function lineWithout(
  seat: QuorumMeeting['seats'][number],
  base: Exclude<Share['base'], 'unstated'>,
  { present }: QuorumMeeting,
): Between {
  const here = present[seat.id] ?? {};
  const left = leftOut(here)[base];
  const [least, most] = seatsInLine(seat, here);
  return [Math.max(0, least - left), most === undefined ? undefined : Math.max(0, most - left)];
}

function leftOut({
  vacant = 0,
  unappointed = 0,
  suspended = 0,
  inactive = 0,
}: PresentInSeat): Record<Exclude<Share['base'], 'unstated'>, number> {
  return {
    seats: 0,
    'filled-seats': vacant + unappointed,
    appointed: unappointed,
    'not-suspended': suspended,
    active: inactive,
  };
}
