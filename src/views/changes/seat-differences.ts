import { count } from '../../english/count.ts';
import { list } from '../../english/list.ts';
import { officeNames } from '../phrases/names.ts';
import type { BuildData, DocumentData, SeatData } from './build-data.ts';
import type { Both, Builds, Difference } from './difference.ts';
import { changed, matched, plainWord } from './difference.ts';

/** What differs in the list of members. */
export function seatDifferences(both: Both<DocumentData>, builds: Builds): Difference[] {
  const { before, after } = both;
  // A list that nobody had read had its seats all along.
  if (before.members !== after.members)
    return changed(
      { before: listWords(before), after: listWords(after) },
      { kind: 'members-read', what: 'List of members', isReading: true },
    );
  const { added, removed, stayed } = matched(withIdsOfBefore(both), ({ seat }) => seat);
  const told = { isReading: true } as const;
  return [
    ...added.map((seat) => ({
      ...told,
      kind: 'seat-added' as const,
      what: 'Seat added',
      which: seat.label,
      after: countAndLabel(seat),
    })),
    ...removed.map((seat) => ({
      ...told,
      kind: 'seat-removed' as const,
      what: 'Seat removed',
      which: seat.label,
      before: countAndLabel(seat),
    })),
    ...stayed.flatMap((seat) => changesOf(seat, builds)),
  ];
}

function changesOf({ before, after }: Both<SeatData>, builds: Builds): Difference[] {
  return [
    ...changed(
      { before: before.label, after: after.label },
      { kind: 'seat-renamed', what: 'Seat renamed', isReading: true },
    ),
    ...fields.flatMap(([name, wordsOf]) =>
      changed(
        { before: wordsOf(before, builds.before), after: wordsOf(after, builds.after) },
        {
          kind: 'seat-changed',
          what: `Seat, ${name}`,
          which: after.label,
          isReading: true,
        },
      ),
    ),
  ];
}

const fields: readonly (readonly [
  string,
  (seat: SeatData, build: BuildData) => string | undefined,
])[] = [
  ['number', (seat) => seat.count],
  ['organisations', (seat, build) => organisationsOf(seat, build)],
  ['office', ({ office }) => office && officeWords(office)],
  ['vote', ({ voting }) => plainWord(voting)],
  ['substitute', ({ substitute }) => plainWord(substitute)],
  ['kind of member', (seat) => plainWord(seat.class)],
  ['group', ({ group }) => group],
  ['vacant', ({ vacant }) => vacant],
  ['condition', ({ proviso }) => proviso],
];

function organisationsOf({ held_by }: SeatData, { organisations }: BuildData): string | undefined {
  if (held_by.length === 0) return undefined;
  return list(
    held_by.map(
      ({ organisation }) =>
        organisations.find(({ id }) => id === organisation)?.name ?? organisation,
    ),
  );
}

function officeWords(office: string): string {
  return Object.entries(officeNames).find(([id]) => id === office)?.[1] ?? plainWord(office);
}

function countAndLabel({ count: number, label }: SeatData): string {
  return `${label} (number: ${number})`;
}

const states: Readonly<Record<string, string>> = {
  stated: 'Stated',
  'not-stated': 'Not stated',
  open: 'Open to anyone who fits',
  unread: 'Not read yet',
  'not-held': 'Not in the part we hold',
  'not-asked': 'Not asked',
};

function listWords({ members, seats }: DocumentData): string {
  const words = states[members] ?? plainWord(members);
  return seats.length === 0 ? words : `${words}: ${count(seats.length, 'line')}`;
}

// A line that only has another id is the same line.
function withIdsOfBefore({ before, after }: Both<DocumentData>): Both<readonly SeatData[]> {
  const ids = new Set(after.seats.map(({ seat }) => seat));
  const free = before.seats.filter(({ seat }) => !ids.has(seat));
  const known = new Set(before.seats.map(({ seat }) => seat));
  return {
    before: before.seats,
    after: after.seats.map((seat) => {
      const same = known.has(seat.seat) ? -1 : free.findIndex(({ label }) => label === seat.label);
      return same < 0 ? seat : { ...seat, seat: free.splice(same, 1)[0]!.seat };
    }),
  };
}
