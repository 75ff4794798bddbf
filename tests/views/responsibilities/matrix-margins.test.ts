import { describe, expect, test } from 'vitest';
import { matrixMargins } from '../../../src/views/responsibilities/matrix-margins.ts';
import { readWith, recordOf, shapes, tableOf } from '../../fixtures/shaped-matrix.ts';

const parts = {
  parties: ['ICB', 'County Council'],
  activities: ['Write the plan', 'Tell the public', 'Pay for it', 'Think'],
  letters: [
    [['A', 'R'], ['C']],
    [['I'], []],
    [['A'], ['A']],
    [[], []],
  ],
};
const [across, down, roles] = shapes.map((shape) =>
  matrixMargins(readWith(recordOf(parts.parties), tableOf(parts, shape))),
);

describe('matrixMargins', () => {
  test('says how many answer for each activity, and marks none and several', () => {
    expect(across!.atRight).toEqual({
      heading: 'Accountable',
      cells: [
        { words: '1', isOdd: false },
        { words: 'none', isOdd: true },
        { words: '2', isOdd: true },
        // An empty row says nothing of anybody.
        { words: 'none', isOdd: false },
      ],
    });
  });

  test('says for how many activities each party answers', () => {
    expect(across!.atFoot).toEqual({
      heading: 'Answers for',
      cells: [
        { words: '2 of 4', isOdd: false },
        { words: '1 of 4', isOdd: false },
      ],
    });
  });

  test('stands at the other edges where parties run down', () => {
    expect([down!.atRight, down!.atFoot]).toEqual([across!.atFoot, across!.atRight]);
  });

  test('is left out where the document has a column for who is accountable', () => {
    expect(roles).toBeUndefined();
  });

  test('does not take what could not be read for nobody', () => {
    const unclear = { ...parts, letters: [[['X'], []], ...parts.letters.slice(1)] };
    const { atRight, atFoot } = matrixMargins(
      readWith(recordOf(parts.parties), tableOf(unclear, 'parties-across')),
    )!;
    expect(atRight.cells[0]).toEqual({ words: 'not clear', isOdd: false });
    expect(atFoot.cells[0]!.words).toBe('at least 1 of 4');
  });
});
