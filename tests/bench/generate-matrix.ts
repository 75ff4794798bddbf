import type { Random } from './random.ts';
import type { PlannedOrganisation } from './register-plan.ts';
import { idOf } from './register-plan.ts';

/** A responsibilities matrix: its table and legend as they stand in the words, and the record coded from them. */
export interface Matrix {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly legend: readonly string[];
  /** Without the id of the table in the words. */
  readonly record: object;
}

const letters = { R: 'Responsible', A: 'Accountable', S: 'Support', C: 'Consulted', I: 'Informed' };
const activities = [
  'Set the budget',
  'Agree the strategy',
  'Write the delivery plan',
  'Keep the risk register',
  'Gather evidence of need',
  'Consult residents',
  'Publish papers',
  'Commission services',
  'Review performance',
  'Train members',
  'Manage the pooled budget',
  'Approve new members',
  'Answer requests for information',
  'Report to scrutiny',
  'Run the annual event',
  'Review these terms',
];

/** A matrix with 5 to 8 parties and 10 to 16 activities, each with one accountable party. */
export function generateMatrix(
  organisations: readonly PlannedOrganisation[],
  random: Random,
): Matrix {
  const parties = random.some(organisations, random.whole(5, 8));
  const lines = random.some(activities, random.whole(10, 16)).map((label) => {
    const accountable = random.whole(0, parties.length - 1);
    return {
      label,
      cells: parties.map((_, index) =>
        index === accountable
          ? random.pick(['A', 'R/A'])
          : random.pick(['R', 'S', 'C', 'I', 'S/C', '-', '']),
      ),
    };
  });
  const legend = Object.entries(letters).map(([letter, word]) => ({
    letter,
    word,
    asWritten: `${letter} - ${word}`,
  }));
  return {
    columns: ['Activity', ...parties.map(({ name }) => name)],
    rows: lines.map(({ label, cells }) => [label, ...cells]),
    legend: legend.map(({ asWritten }) => asWritten),
    record: {
      caption: 'Who does what',
      scheme: 'rasci',
      status: random.pick(['in-force', 'draft']),
      legend,
      parties: parties.map(({ id, name }) => ({ id, label: name, organisations: [id] })),
      activities: lines.map(({ label, cells }) => ({
        id: idOf(label),
        label,
        cells: Object.fromEntries(
          parties
            .map(({ id }, index): [string, string] => [id, cells[index]!])
            .filter(([, cell]) => cell !== ''),
        ),
      })),
    },
  };
}
