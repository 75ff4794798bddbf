// Also runs in the browser.
import type { SeatSelector } from '../../model/answers/quorum.ts';
import type { QuorumMeeting, QuorumSeat } from './quorum-meeting.ts';
import type { Between } from './seats-in-line.ts';
import { seatsInLine, sumOf } from './seats-in-line.ts';

/** The organisations that a rule names; where it names none, all that hold seats. */
export function organisationsMeant(
  who: SeatSelector | undefined,
  { seats }: Pick<QuorumMeeting, 'seats'>,
): readonly string[] {
  return who?.organisations ?? [...new Set(seats.flatMap(({ organisations }) => organisations))];
}

/** How many organisations “every one of them” is: a group of councils with six seats is six. */
export function organisationsNeeded(
  who: SeatSelector | undefined,
  meeting: QuorumMeeting,
): Between {
  const lineOf = (id: string): QuorumSeat | undefined =>
    meeting.seats.find(
      ({ organisations, standsFor }) => standsFor !== undefined && organisations.includes(id),
    );
  const named = organisationsMeant(who, meeting).map((id) => numberIn(lineOf(id), meeting));
  // Lines that name no organisation are asked for too where the rule names none.
  const unnamed =
    who?.organisations === undefined
      ? meeting.seats
          .filter(({ organisations }) => organisations.length === 0)
          .filter(({ standsFor }) => standsFor !== undefined)
          .map((line) => numberIn(line, meeting))
      : [];
  return sumOf([...named, ...unnamed]);
}

function numberIn(line: QuorumSeat | undefined, { present }: QuorumMeeting): Between {
  if (line?.standsFor === undefined) return [1, 1];
  const [least, most] = seatsInLine(line, present[line.id]);
  return line.standsFor === 'one-each' ? [Math.max(1, least), most] : [1, most];
}
