// Also runs in the browser.
import type { Office } from '../../model/office.ts';
import type { LinePresent } from './line-present.ts';
import type { QuorumMeeting, QuorumSeat } from './quorum-meeting.ts';
import { away, somewhere } from './quorum-meeting.ts';

interface Asked {
  readonly offices: readonly Office[] | undefined;
  readonly meeting: QuorumMeeting;
}

/**
 * How many holders of the offices that a rule asks for are present, where no seat by itself is theirs.
 *
 * Shape: at least and at most. One person may hold an office; who it is, the meeting may say.
 */
export function holdersPresent(
  lines: readonly LinePresent[],
  { offices = [], meeting }: Asked,
): readonly [number, number] {
  const found = offices.map((office) =>
    ofOffice(
      office,
      lines.filter(({ seat }) => mayHave(seat, office)),
      meeting,
    ),
  );
  return [0, 1].map((bound) => found.reduce((sum, one) => sum + one[bound]!, 0)) as [
    number,
    number,
  ];
}

function mayHave(seat: QuorumSeat, office: Office): boolean {
  return seat.office === office || (seat.mayHold?.includes(office) ?? false);
}

function ofOffice(
  office: Office,
  lines: readonly LinePresent[],
  { inOffice = {}, present }: QuorumMeeting,
): readonly [number, number] {
  const where = inOffice[office];
  const there = lines.filter(({ people }) => people[1] > 0);
  if (where === away || lines.length === 0) return [0, 0];
  if (where === somewhere) return there.length > 0 ? [1, 1] : [0, 0];
  if (where !== undefined) {
    const people = lines.find(({ seat }) => seat.id === where)?.people ?? [0, 0];
    return [Math.min(1, people[0]), Math.min(1, people[1])];
  }
  // Where everyone of the line that the holder is in has come, the holder has.
  const isSure = lines.some(
    ({ seat, people }) =>
      seat.isOfficeOfOne === true &&
      seat.office === office &&
      people[0] >= (seat.seats ?? present[seat.id]?.seats ?? Infinity),
  );
  return [isSure ? 1 : 0, there.length > 0 ? 1 : 0];
}
