import { describe, expect, test } from 'vitest';
import { matrixGrid } from '../../../src/views/responsibilities/matrix-grid.ts';
import { matrixLists } from '../../../src/views/responsibilities/matrix-lists.ts';
import { drawn } from '../../fixtures/drawn-matrix.ts';
import { readWith, recordOf, shapes, tableOf } from '../../fixtures/shaped-matrix.ts';

const parts = {
  parties: ['ICB', 'County Council'],
  activities: ['Write the plan', 'Tell the public'],
  letters: [
    [['A', 'R'], ['C']],
    [['I'], []],
  ],
};
const [across, down, roles] = shapes.map((shape) =>
  readWith(recordOf(parts.parties), tableOf(parts, shape)),
);

const silent = { organisationsOf: () => [], noteOf: () => undefined };

describe('matrixGrid', () => {
  test('draws parties across as the document does', () => {
    expect(drawn(matrixGrid(across!))).toEqual([
      ['Activity', 'ICB', 'County Council'],
      ['Write the plan', 'A R', 'C'],
      ['Tell the public', 'I', ''],
    ]);
  });

  test('draws parties down as the document does', () => {
    expect(drawn(matrixGrid(down!))).toEqual([
      ['Party', 'Write the plan', 'Tell the public'],
      ['ICB', 'A R', 'I'],
      ['County Council', 'C', ''],
    ]);
  });

  test('draws roles across, with parties in the cells', () => {
    expect(drawn(matrixGrid(roles!))).toEqual([
      ['Activity', 'Responsible', 'Accountable', 'Support', 'Consulted', 'Informed'],
      ['Write the plan', 'ICB', 'ICB', '', 'County Council', ''],
      ['Tell the public', '', '', '', '', 'ICB'],
    ]);
  });

  test('keeps groups, notes, and what is said of a party in its cell', () => {
    const matrix = readWith(
      recordOf(['ICB', 'County Council'], {
        layout: { groups: ['Money'], notes: ['Comments'], asides: ['others TBC'] },
      }),
      {
        kind: 'table',
        id: 'matrix',
        columns: ['Task', 'Responsible', 'Lead', 'Comments'],
        rows: [
          ['Money', '', '', ''],
          ['Budget', 'ICB (until March), (County Council)', 'County Council, others TBC', 'Yearly'],
        ],
      },
    );
    const { rows } = matrixGrid(matrix);
    expect(rows).toEqual([
      {
        label: 'Budget',
        group: 'Money',
        remarks: ['Yearly'],
        cells: [
          {
            kind: 'names',
            names: ['ICB (until March)', 'County Council (in brackets in the document)'],
          },
          { kind: 'names', names: ['County Council', 'others TBC'] },
        ],
      },
    ]);
    const [budget] = matrixLists(matrix, silent).byActivity;
    expect(budget!.roles.map(({ word, text }) => `${word}: ${text}`)).toEqual([
      'Responsible: ICB (until March) and County Council (in brackets in the document)',
      'Lead: County Council',
    ]);
    expect(budget!.asides).toEqual(['Lead: others TBC']);
  });
});

describe('matrixLists', () => {
  test('are the same for each way round', () => {
    const [first, ...others] = [across!, down!, roles!].map((matrix) =>
      matrixLists(matrix, silent),
    );
    for (const other of others) expect(other).toEqual(first);
    expect(
      first!.byParty.map(({ label, roles: own }) => [label, ...own.map(({ text }) => text)]),
    ).toEqual([
      ['ICB', 'Write the plan', 'Write the plan', 'Tell the public'],
      ['County Council', 'Write the plan'],
    ]);
  });

  test('say the words of a cell that has no letter', () => {
    const matrix = readWith(recordOf(['ICB']), {
      kind: 'table',
      id: 'matrix',
      columns: ['Activity', 'ICB'],
      rows: [['Plan', '(see clause 5)']],
    });
    const [plan] = matrixLists(matrix, silent).byActivity;
    expect(plan!.roles).toEqual([
      { letter: '', word: 'No letter', items: ['ICB (see clause 5)'], text: 'ICB (see clause 5)' },
    ]);
  });
});
