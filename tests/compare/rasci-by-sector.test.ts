import { describe, expect, test } from 'vitest';
import { sectorsInMatrix } from '../../src/compare/rasci-by-sector.ts';
import { withThreeMatrices } from '../fixtures/three-matrices.ts';

const { register, matrices } = withThreeMatrices();

function council(index: number): [string, string[]][] {
  const part = sectorsInMatrix(matrices[index]!, register).get('council')!;
  return part.meanings.map(({ meaning, codes }) => [
    meaning,
    codes.map(({ activity }) => activity),
  ]);
}

describe('sectorsInMatrix', () => {
  test('compares by meaning, whatever the letters are', () => {
    expect(council(0)).toEqual([
      ['accountable', ['Set the budget']],
      ['responsible', ['Set the budget']],
      ['supports', ['Run the forum']],
    ]);
    expect(council(1)).toEqual([
      ['signs-off', ['Set the budget']],
      ['verifies', ['Share data']],
    ]);
    expect(council(2)).toEqual([['accountable', ['Choose a site']]]);
  });

  test('keeps letters without a meaning apart', () => {
    const { notComparable } = sectorsInMatrix(matrices[2]!, register).get('housing')!;
    expect(notComparable.map(({ code, activity }) => [code, activity])).toEqual([
      ['X', 'Tell residents'],
    ]);
  });

  test('has no entry for a sector without a party', () => {
    expect(sectorsInMatrix(matrices[0]!, register).has('police')).toBe(false);
  });
});
