import type { WithMatrix } from '../../compare/rasci-codes.ts';
import { RasciMeaning } from '../../model/matrix/legend-entry.ts';
import { RasciMatrix, RasciScheme } from '../../model/rasci.ts';
import { matrixRows } from '../../register/matrix/matrix-rows.ts';
import type { MatrixCell, MatrixRow } from '../../register/matrix/matrix-rows.ts';
import { readMatrix } from '../../register/matrix/read-matrix.ts';
import type { Register } from '../../register/register.ts';
import { sectorsOf } from '../../register/seats/sectors-of.ts';
import { qualifiersOf } from '../phrases/rasci.ts';
import { bodyTable, names } from './data-table.ts';

/** The tables of who does what, cell by cell. */
export const matricesTable = bodyTable({
  id: 'matrices',
  title: 'Who does what',
  holds:
    'The tables of who does what, one row for each cell, empty cells too. Letters mean what each document says they mean.',
  columns: {
    body: { is: 'The id of the body whose table it is.', isAlways: true },
    activity: { is: 'Counts the activities from 1.', type: 'integer', isAlways: true },
    cell: { is: 'Counts the cells of an activity from 1.', type: 'integer', isAlways: true },
    activity_label: { is: 'The activity as written.', isAlways: true },
    group: { is: 'The heading that the activity stands under.' },
    party: { is: 'The party as the table calls it. Empty where words name none.' },
    sectors: { is: 'The parts of public life that the party belongs to.', type: 'list' },
    organisations: { is: 'The ids of the organisations that the party stands for.', type: 'list' },
    as_written: { is: 'The whole cell as written. Left out where it is empty.' },
    letters: { is: 'The letters in the cell.', type: 'list' },
    joined: {
      is: 'How several letters are joined; `unstated` where a stroke leaves it open.',
      oneOf: ['and', 'or', 'then', 'unstated'],
    },
    meanings: {
      is: `What the letters amount to in a common vocabulary: ${RasciMeaning.options.join(', ')}. Left out where a bracket or a mark qualifies a letter, or nothing explains it.`,
      type: 'list',
    },
    words: { is: 'The document’s own words for the letters, where it has any.', type: 'list' },
    qualifiers: { is: 'Brackets and marks that qualify the letters.', type: 'list' },
    note: { is: 'Words beside the letters, or in place of them.' },
    status: {
      is: 'How the table stands.',
      oneOf: RasciMatrix.shape.status.options,
      isAlways: true,
    },
    scheme: { is: 'What sort of table it is.', oneOf: RasciScheme.options, isAlways: true },
  },
  key: ['body', 'activity', 'cell'],
  refers: [names('body', 'bodies')],
  rowsOf: ({ constitution }, register) => {
    if (constitution?.rasci === undefined) return [];
    const { rasci } = constitution;
    return matrixRows(rasci).flatMap((row, order) => {
      const about = {
        body: constitution.key,
        activity: order + 1,
        activity_label: row.activity.label,
        group: row.activity.group,
        status: rasci.status,
        scheme: rasci.scheme,
      };
      return [
        ...row.cells.map((cell) => cellRow(cell, rasci, register)),
        ...asides(row, rasci),
      ].map((cell, place) => ({ ...about, ...cell, cell: place + 1 }));
    });
  },
});

type Rasci = WithMatrix['rasci'];

function cellRow({ party, cell, meanings }: MatrixCell, rasci: Rasci, register: Register) {
  const readings = readMatrix(rasci);
  return {
    party: party.label,
    sectors: sectorsOf(party, register),
    organisations: party.organisations,
    as_written: cell.asWritten,
    letters: cell.letters,
    joined: cell.letters.length > 1 ? cell.join : undefined,
    meanings,
    words: cell.parts.flatMap(({ letter, isWord }) => {
      const reading = readings.get(letter);
      return reading !== undefined && (isWord || reading.givenBy === 'legend')
        ? [reading.word]
        : [];
    }),
    qualifiers: cell.parts.flatMap((part) => qualifiersOf(part, rasci)),
    note: cell.note,
  };
}

// Words that stand where a party is expected.
function asides({ activity }: MatrixRow, rasci: Rasci) {
  return (activity.underRoles?.named ?? []).flatMap((named, role) =>
    named.asides.map((words) => ({
      party: undefined,
      sectors: undefined,
      organisations: undefined,
      as_written: words,
      letters: undefined,
      joined: undefined,
      meanings: undefined,
      words: undefined,
      qualifiers: undefined,
      note: `${rasci.roles[role]!.heading}: ${words}`,
    })),
  );
}
