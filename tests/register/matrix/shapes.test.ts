import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
