import type { Random } from '../../bench/random.ts';
import type { Draft } from './draft.ts';
import { inMatrix } from './in-matrix.ts';
import { whole, words } from './marks.ts';
import type { Seeders } from './seeder.ts';

/** Faults in the letters of a table of who does what, in its legend and in the names of its activities. */
export const rasciLetterSeeders: Seeders = {
  'rasci/draft': [
    inMatrix(({ rasci }, random) => {
      rasci!.status = whole(random.pick(['draft', 'for-discussion']));
    }),
    inMatrix(({ rasci }, random) => {
      rasci!.status = random.pick(['draft', 'for-discussion']);
      rasci!.statusNote = whole('The letters are a first proposal.');
    }),
  ],
  'rasci/legend': [
    inMatrix(withoutLine),
    inMatrix(({ rasci }, random) => {
      const line = random.pick(rasci!.legend);
      rasci!.legend.push({ ...line, asWritten: whole(`${line.letter} also ${line.word}`) });
    }),
    inMatrix(({ rasci }, random) => {
      const [letter, word] = random.pick([
        ['V', 'Verifies'],
        ['O', 'Out of the loop'],
        ['Q', 'Quality'],
      ] as const);
      const line = { letter, word, asWritten: whole(`${letter}: ${word}`) };
      rasci!.legend.splice(random.whole(0, 5), 0, line);
    }),
    inMatrix(({ rasci }) => {
      rasci!.legend = [];
      rasci!.caption = whole(rasci!.caption);
    }),
  ],
  'rasci/legend-word': [
    inMatrix(({ rasci }, random) => {
      const { letter } = random.pick(rasci!.legend);
      const line = rasci!.legend.find((each) => each.letter === letter)!;
      line.word = random.pick(['Steward', 'Keeper', 'Convenes']);
      line.asWritten = whole(`${letter} ${line.word}`);
    }),
  ],
  'rasci/known-code': [
    inMatrix(({ rasci }, random) => {
      const { cells } = random.pick(rasci!.activities);
      cells[random.pick(blankIn(rasci!, cells))] = whole(
        random.pick(['X', 'Q', '?', 'L', 'Lead', 'x (first year)']),
      );
    }),
  ],
  'rasci/unresolved-pair': [
    inMatrix(({ rasci }, random) => {
      const { cells } = random.pick(rasci!.activities);
      cells[random.pick(blankIn(rasci!, cells))] = whole(
        random.pick(['S/C', 'C, I', 'c/i', 'S or I', 'I; S', 'S C']),
      );
    }),
    inMatrix(({ rasci }, random) => {
      const { cells } = random.pick(rasci!.activities);
      const id = Object.keys(cells).find((party) => cells[party]!.includes('A'))!;
      cells[id] = whole(`${cells[id]!}/C`);
    }),
  ],
  'rasci/no-blanks': [
    inMatrix(({ rasci }) => {
      for (const { cells } of rasci!.activities)
        for (const id of blankIn(rasci!, cells)) cells[id] = 'I';
      rasci!.caption = whole(rasci!.caption);
    }),
  ],
  'rasci/label-role-word': [
    inMatrix(({ rasci }, random) => {
      const activity = random.pick(rasci!.activities);
      const role = random.pick([
        'Responsible for',
        'Accountable for',
        'Jointly accountable for',
        'To be consulted on',
        'Consulted on',
        'To be informed of',
        'Responsibility for',
      ]);
      activity.label = `${words(role)} ${random.pick(['the budget', 'local roads', 'new homes'])}`;
    }),
  ],
};

function blankIn(
  { parties }: NonNullable<Draft['rasci']>,
  cells: Record<string, string>,
): string[] {
  return parties.map(({ id }) => id).filter((id) => !/[A-Z]/i.test(cells[id] ?? ''));
}

// The first cell that holds a letter, row by row, is where its meaning is asked.
function withoutLine({ rasci }: Draft, random: Random): void {
  const { legend, parties, activities } = rasci!;
  const { letter } = random.pick(legend);
  rasci!.legend = legend.filter((line) => line.letter !== letter);
  for (const { cells } of activities) {
    const first = parties.find(({ id }) => cells[id]?.includes(letter));
    if (first === undefined) continue;
    cells[first.id] = whole(cells[first.id]!);
    return;
  }
}
