import type { Random } from '../../bench/random.ts';
import type { Draft, MatrixDraft } from './draft.ts';
import type { Harmless, HarmlessChanges } from './harmless.ts';

/** Changes of a table of who does what that leave every part where it was. */
export const harmlessMatrices: HarmlessChanges = {
  'columns in another order': matrix((rasci, random) => {
    rasci.parties.splice(random.whole(0, 3), 0, rasci.parties.pop()!);
  }),
  'rows in another order': matrix((rasci, random) => {
    rasci.activities.splice(random.whole(0, 3), 0, rasci.activities.pop()!);
  }),
  'letters in lower case': cells((cell) => cell.toLowerCase()),
  'letters with spaces': cells((cell) => cell.replace(/[/,]\s?/, ' / ')),
  'letters with a note': cells((cell) => cell.replace(/^A$/, 'A (final say)')),
  'dashes for empty cells': cells((cell) => (cell === '' ? '–' : cell)),
  'one more party that is told': matrix(({ activities, parties }, random) => {
    const { cells: row } = random.pick(activities);
    const empty = parties.filter(({ id }) => !/\w/.test(row[id] ?? ''));
    row[random.pick(empty).id] = 'I';
  }),
  'the legend in another order': matrix(({ legend }, random) => {
    legend.splice(random.whole(0, 2), 0, legend.pop()!);
  }),
  'a legend in other words': matrix(({ legend }) => {
    const other: Record<string, string> = {
      R: 'Responsible: does the work',
      A: 'Accountable: answers for it',
      S: 'Supports those who do it',
      C: 'Consulted before it is decided',
      I: 'Informed afterwards',
    };
    for (const line of legend) line.word = other[line.letter]!;
  }),
  'one activity under two headings': matrix(({ activities }, random) => {
    const activity = random.pick(activities);
    activities.push({ ...activity, id: 'again', group: 'Every other year' });
  }),
  'a label that is like a role': matrix(({ activities }, random) => {
    const label = random.pick([
      'Support carers',
      'Consult residents',
      'Inform the public',
      'Answer for the past',
    ]);
    random.pick(activities).label = label;
  }),
};

function matrix(change: (rasci: MatrixDraft, random: Random) => void): Harmless {
  return {
    change: ({ rasci }: Draft, random) => change(rasci!, random),
    shape: { hasMatrix: true },
  };
}

function cells(change: (cell: string) => string): Harmless {
  return matrix(({ activities, parties }) => {
    for (const { cells: row } of activities)
      for (const { id } of parties) row[id] = change(row[id] ?? '');
  });
}
