import type { Random } from '../../bench/random.ts';
import type { ActivityDraft, MatrixDraft } from './draft.ts';
import { activities } from './sentences.ts';

const words = { R: 'Responsible', A: 'Accountable', S: 'Support', C: 'Consulted', I: 'Informed' };

/** A good table: in each row one party answers and one or two do the work, and somebody can be left out. */
export function goodMatrix(parties: MatrixDraft['parties'], random: Random): MatrixDraft {
  const labels = random.some(activities, random.whole(parties.length + 1, activities.length));
  const shift = random.whole(0, parties.length - 1);
  const lettering = random.pick(['{letter} {word}', '{letter} - {word}', '{letter} = {word}']);
  return {
    caption: random.pick(['Who does what', 'Roles and responsibilities']),
    table: 'matrix',
    scheme: 'rasci',
    status: 'in-force',
    legend: Object.entries(words).map(([letter, word]) => ({
      letter,
      word,
      asWritten: lettering.replace('{letter}', letter).replace('{word}', word),
    })),
    parties,
    activities: labels.map((label, row): ActivityDraft => {
      const cells = goodRow({ row: row + shift, parties: parties.length, random });
      const filled = parties.flatMap(({ id }, at) => (cells[at] === '' ? [] : [[id, cells[at]!]]));
      return {
        id: idOf(label),
        label,
        cells: Object.fromEntries(filled) as Record<string, string>,
      };
    }),
  };
}

// Parties take turns to answer, so that each has something to do.
function goodRow({
  row,
  parties,
  random,
}: {
  row: number;
  parties: number;
  random: Random;
}): string[] {
  const accountable = row % parties;
  const doer = (accountable + random.whole(1, parties - 1)) % parties;
  const isBoth = random.chance(0.2);
  const rest = Array.from({ length: parties }, (_, at) => at).filter(
    (at) => at !== accountable && at !== doer,
  );
  // Each letter that the legend explains is used; the last of the others is left out.
  const small = ['S', 'C', 'I'].map((_, at, all) => all[(row + at) % 3]!);
  const cells = Array.from({ length: parties }, () => '');
  cells[accountable] = isBoth ? random.pick(['R/A', 'A/R', 'A, R']) : 'A';
  cells[doer] = isBoth ? small[0]! : 'R';
  for (const [order, at] of rest.slice(0, -1).entries()) cells[at] = small[(order + 1) % 3]!;
  return cells.map((cell) => (cell === '' ? random.pick(['', '', '-']) : cell));
}

/** An id made of a label. */
export function idOf(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
