import type { Random } from '../../bench/random.ts';
import type { ActivityDraft, Draft, MatrixDraft } from './draft.ts';
import { whole } from './marks.ts';
import type { Seeders, Way } from './seeder.ts';

const shape = { hasMatrix: true };

// What a party may be that had its only part in a row.
const idle = ['rasci/never-acts', 'rasci/empty-column', 'rasci/only-informed'];

/** Faults in the rows of a table of who does what. */
export const rasciRowSeeders: Seeders = {
  'rasci/one-accountable': [
    row((cells, { random }) => (cells[random.pick(blank(cells))] = 'A')),
    row((cells, { random }) => (cells[random.pick(blank(cells))] = 'a')),
    row((cells) => (cells[accountable(cells)] = 'R'), {
      needs: (cells) => 'A' === cells[accountable(cells)],
    }),
  ],
  'rasci/some-responsible': [
    row((cells) => keepOnly(cells, ['A', 'C', 'I']), { besides: idle }),
    row((cells) => keepOnly(cells, ['C', 'I']), { besides: ['rasci/one-accountable', ...idle] }),
  ],
  'rasci/support-alone': [
    row((cells, { random }) => {
      keepOnly(cells, ['A', 'C', 'I']);
      cells[random.pick(blank(cells))] = 'S';
    }),
    row((cells, { random }) => {
      keepOnly(cells, ['A', 'I']);
      for (const id of random.some(blank(cells), 2)) cells[id] = 's';
    }),
  ],
  'rasci/many-responsible': [
    row((cells, { random }) => {
      const [answering] = [accountable(cells)];
      for (const id of Object.keys(cells)) cells[id] = id === answering ? 'A' : '';
      const others = Object.keys(cells).filter((id) => id !== answering);
      for (const id of random.some(others, random.whole(3, others.length))) cells[id] = 'R';
    }),
  ],
  'rasci/empty-row': [
    row((cells) => keepOnly(cells, []), { besides: idle }),
    row(
      (cells, { random }) => {
        for (const id of Object.keys(cells)) cells[id] = random.pick(['-', '–', '', 'n/a']);
      },
      { besides: idle },
    ),
  ],
  'rasci/many-support': [
    row((cells, { random, rasci }) =>
      crowd(cells, { letter: 'S', most: rasci.parties.length, random }),
    ),
  ],
  'rasci/many-consulted': [
    row((cells, { random, rasci }) =>
      crowd(cells, { letter: 'C', most: rasci.parties.length, random }),
    ),
  ],
};

type Cells = Record<string, string>;
interface Around {
  readonly random: Random;
  readonly rasci: MatrixDraft;
}

/** Changes the cells of one row, and marks the activity. */
function row(
  change: (cells: Cells, around: Around) => void,
  { needs = () => true, besides }: { needs?: (cells: Cells) => boolean; besides?: string[] } = {},
): Way {
  const put = (draft: Draft, random: Random): void => {
    const { parties, activities } = draft.rasci!;
    for (const activity of activities) fill(activity, parties);
    const activity = random.pick(activities.filter(({ cells }) => needs(cells)));
    change(activity.cells, { random, rasci: draft.rasci! });
    activity.label = whole(activity.label);
  };
  return { put, shape, ...(besides === undefined ? {} : { besides }) };
}

// An empty cell may be typed or left out.
function fill(activity: ActivityDraft, parties: MatrixDraft['parties']): void {
  for (const { id } of parties) activity.cells[id] ??= '';
}

function lettersOf(cell: string): string[] {
  return cell.toUpperCase().match(/[A-Z]/g) ?? [];
}

function blank(cells: Cells): string[] {
  return Object.keys(cells).filter((id) => lettersOf(cells[id]!).length === 0);
}

function accountable(cells: Cells): string {
  return Object.keys(cells).find((id) => lettersOf(cells[id]!).includes('A'))!;
}

function keepOnly(cells: Cells, letters: readonly string[]): void {
  for (const id of Object.keys(cells))
    cells[id] = lettersOf(cells[id]!)
      .filter((letter) => letters.includes(letter))
      .join('/');
}

/** Gives a letter to more than half of the parties; those who answer and do keep their letters. */
function crowd(
  cells: Cells,
  { letter, most, random }: { letter: string; most: number; random: Random },
): void {
  const free = Object.keys(cells).filter((id) => !/[AR]/.test(cells[id]!));
  for (const id of free) cells[id] = '';
  const least = Math.max(3, Math.floor(most / 2) + 1);
  for (const id of random.some(free, random.whole(Math.min(least, free.length), free.length)))
    cells[id] = letter;
}
