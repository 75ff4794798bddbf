import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RasciMatrix } from '../../../src/model/rasci.ts';
import { readTable } from '../../../src/register/matrix/read-table.ts';
import { matrixMistakes } from '../../../src/register/proving/matrix-mistakes.ts';
import { longForm, readWith, recordOf, shapes, tableOf } from '../../fixtures/shaped-matrix.ts';
import type { Parts } from '../../fixtures/shaped-matrix.ts';

const names = [
  'ICB',
  'ICB Place',
  'County Council',
  'Health and Wellbeing Board',
  'Police & Crime Commissioner',
  'Healthwatch',
  'R Trust',
  'Fire/Rescue',
  'Accountable Officer',
  'Bwrdd Gwasanaethau Cyhoeddus Môn',
];
const work = [
  'Write the plan',
  'Approve it',
  'Pay for it',
  'Tell the public',
  'Review, then report',
];

const parts: fc.Arbitrary<Parts> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 6 }),
    fc.uniqueArray(fc.constantFrom(...work), { minLength: 1, maxLength: 5 }),
  )
  .chain(([parties, activities]) =>
    fc
      .array(
        fc.array(fc.subarray(['R', 'A', 'S', 'C', 'I'], { maxLength: 3 }), {
          minLength: parties.length,
          maxLength: parties.length,
        }),
        { minLength: activities.length, maxLength: activities.length },
      )
      // Each party is named somewhere: where parties stand in the cells, one that is not cannot be listed.
      .map((letters) => ({
        parties,
        activities,
        letters: letters.map((row, index) =>
          row.map((cell) => (index === 0 && cell.length === 0 ? ['I'] : cell)),
        ),
      })),
  );

type Rows = readonly (readonly string[])[];

function read(rows: Rows, more: Partial<RasciMatrix> = {}): string[] {
  const table = { kind: 'table' as const, id: 'matrix', rows: rows.map((row) => [...row]) };
  const record = recordOf(['ICB', 'LA'], more);
  expect(matrixMistakes(record, readTable(record, table))).toEqual([]);
  const matrix = readWith(record, table);
  return [matrix.shape, ...longForm(matrix)];
}

describe('a table', () => {
  test.each<[what: string, rows: Rows, more: Partial<RasciMatrix>, expected: string[]]>([
    [
      'can have a heading above its headings',
      [
        ['', 'Partners', ''],
        ['Task', 'ICB', 'LA'],
        ['Plan', 'R', 'A'],
      ],
      {},
      ['parties-across', 'Plan | ICB | R', 'Plan | LA | A'],
    ],
    [
      'can head roles with words of its own, over one row of names',
      [
        ['Task', 'Lead', 'Contributors'],
        ['Plan', 'ICB', 'LA'],
      ],
      {},
      ['roles-across', 'Plan | ICB | Lead', 'Plan | LA | Contributors'],
    ],
    [
      'can head roles with letters',
      [
        ['Task', 'R', 'A'],
        ['Plan', 'ICB', 'LA'],
      ],
      {},
      ['roles-across', 'Plan | ICB | R', 'Plan | LA | A'],
    ],
    [
      'can head roles with words and letters',
      [
        ['Task', 'Responsible (R)', 'Accountable (A)'],
        ['Plan', 'ICB', 'LA'],
      ],
      { legend: [] },
      ['roles-across', 'Plan | ICB | R', 'Plan | LA | A'],
    ],
    [
      'can have one column for two roles',
      [
        ['Task', 'Responsible / Accountable', 'Consulted'],
        ['Plan', 'ICB', 'LA'],
      ],
      {},
      ['roles-across', 'Plan | ICB | A', 'Plan | ICB | R', 'Plan | LA | C'],
    ],
    [
      'can name roles of another scheme',
      [
        ['Decision', 'Driver', 'Approver'],
        ['Plan', 'ICB', 'LA'],
      ],
      { scheme: 'daci', legend: [] },
      ['roles-across', 'Plan | ICB | D', 'Plan | LA | A'],
    ],
    [
      'can number its activities',
      [
        ['No.', 'Task', 'ICB', 'LA'],
        ['1', 'Plan', 'R', 'A'],
      ],
      { layout: { activity: ['No.', 'Task'] } },
      ['parties-across', '1 Plan | ICB | R', '1 Plan | LA | A'],
    ],
    [
      'can have a column of groups, empty where the group goes on',
      [
        ['Theme', 'Task', 'ICB', 'LA'],
        ['Money', 'Plan', 'R', 'A'],
        ['', 'Act', '', 'R'],
        ['Talk', 'Act', 'I', ''],
      ],
      { layout: { activity: ['Task'], groupColumn: 'Theme' } },
      [
        'parties-across',
        'Money | Act | LA | R',
        'Money | Plan | ICB | R',
        'Money | Plan | LA | A',
        'Talk | Act | ICB | I',
      ],
    ],
    [
      'can have notes of parties and of activities, down the side',
      [
        ['Partner', 'Plan', 'Notes'],
        ['ICB', 'R', 'Since 2020'],
        ['LA', 'A', ''],
        ['By when', 'March', ''],
      ],
      { layout: { notes: ['Notes', 'By when'] } },
      ['parties-down', 'Plan | ICB | R', 'Plan | LA | A'],
    ],
  ])('%s', (_, rows, more, expected) => {
    expect(read(rows, more)).toEqual(expected);
  });

  test('of which no row can be read is a mistake, and never an empty matrix', () => {
    const record = recordOf(['ICB', 'LA'], { layout: { shape: 'parties-across' } });
    const table = { kind: 'table' as const, id: 'matrix', rows: [['Task', 'ICB', 'LA']] };
    expect(matrixMistakes(record, readTable(record, table)).map(({ path }) => path)).toEqual([
      ['table'],
    ]);
  });
});

describe('one matrix', () => {
  test('has one long form, whichever way round its table stands', () => {
    fc.assert(
      fc.property(parts, (each) => {
        const [across, ...others] = shapes.map((shape) => {
          const matrix = readWith(recordOf(each.parties), tableOf(each, shape));
          expect(matrix.shape).toBe(shape);
          return longForm(matrix);
        });
        expect(across!.length).toBe(each.letters.flat(2).length);
        for (const other of others) expect(other).toEqual(across);
      }),
      { numRuns: 300 },
    );
  });

  test('is found to be what its table says, read or typed', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(...shapes), (each, shape) => {
        const table = tableOf(each, shape);
        const record = recordOf(each.parties);
        const typed = {
          ...record,
          activities: each.activities.map((label, row) => ({
            id: `activity-${row + 1}`,
            label,
            cells: Object.fromEntries(
              record.parties.map(({ id }, at) => [id, each.letters[row]![at]!.join('/')]),
            ),
          })),
        };
        for (const one of [record, typed])
          expect(matrixMistakes(one, readTable(one, table))).toEqual([]);
        expect(longForm(readWith(typed, table))).toEqual(longForm(readWith(record, table)));
      }),
      { numRuns: 300 },
    );
  });
});
