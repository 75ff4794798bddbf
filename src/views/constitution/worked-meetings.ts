import type { Quorum } from '../../model/answers/quorum.ts';
import { evaluateQuorum } from '../../register/quorum/evaluate-quorum.ts';
import { inOfficeAt, ruleFor } from '../../register/quorum/example-meeting.ts';
import type {
  MeetingAttendance,
  PresentInSeat,
  QuorumSeat,
} from '../../register/quorum/quorum-meeting.ts';
import { somewhere } from '../../register/quorum/quorum-meeting.ts';
import { officesAsked, openOffices } from '../../register/quorum/quorum-seats.ts';
import type { QuorumRow } from './quorum-rows.ts';

/** A meeting that is tried already: who is there, and whether it is quorate. */
export interface WorkedMeeting {
  readonly name: string;
  readonly verdict: 'Quorate' | 'Not quorate' | 'Unclear';
}

/** The meetings that the editors worked out by hand, after the one at which everybody is present. */
export function workedMeetings(
  quorum: Quorum,
  { seats, rows }: { seats: readonly QuorumSeat[]; rows: readonly QuorumRow[] },
): WorkedMeeting[] {
  const everyone = tried(quorum, seats, {
    present: Object.fromEntries(rows.map((row) => [row.id, allOf(row)])),
    inOffice: Object.fromEntries(
      openOffices(seats, officesAsked(quorum)).map((office) => [office, somewhere]),
    ),
  });
  const byHand = (quorum.examples ?? []).flatMap((example): WorkedMeeting[] => {
    const rule = ruleFor(example, quorum);
    if (rule === undefined) return [];
    const present = Object.fromEntries(example.present.map(({ seat, ...who }) => [seat, who]));
    const attendance = { present, inOffice: inOfficeAt(example) };
    return [{ name: example.name, verdict: tried({ ...quorum, rule }, seats, attendance) }];
  });
  // Where the list gives no numbers, nobody can say who everyone is.
  const isNumbered = rows.every(({ leastSeats }) => leastSeats === undefined);
  return isNumbered ? [{ name: 'Everyone is present', verdict: everyone }, ...byHand] : byHand;
}

function allOf({ most = 0 }: QuorumRow): PresentInSeat {
  return { members: most };
}

const verdicts = { met: 'Quorate', 'not-met': 'Not quorate', unclear: 'Unclear' } as const;

function tried(
  quorum: Quorum,
  seats: readonly QuorumSeat[],
  attendance: MeetingAttendance,
): WorkedMeeting['verdict'] {
  return verdicts[evaluateQuorum(quorum, seats, attendance).verdict];
}
