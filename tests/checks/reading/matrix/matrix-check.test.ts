import { describe, expect, test } from 'vitest';
import { oneAccountable } from '../../../../src/checks/rasci/one-accountable.ts';
import { withThreeMatrices } from '../../../fixtures/three-matrices.ts';
import { withoutLegend } from '../../../fixtures/without-legend.ts';

function usualOnes(of: ReturnType<typeof withoutLegend>): string[] {
  const [found] = oneAccountable.inConstitution!(of.board, of.register);
  expect(found!.message).toMatch(/^Nobody is accountable for “Run the forum”/);
  return (found!.related ?? [])
    .filter(({ path }) => path.join('.') === 'caption')
    .map(({ message }) => message);
}

describe('meaningCheck', () => {
  test('says of a finding in a table without a legend whose meaning it rests on', () => {
    expect(usualOnes(withoutLegend())).toEqual([
      'The document does not say what A, R and S mean: this finding reads them as is usual.',
    ]);
  });

  test('names only the letters that the legend leaves out', () => {
    expect(usualOnes(withoutLegend('R', 'A'))).toEqual([
      'The document does not say what S means: this finding reads it as is usual.',
    ]);
  });

  test('adds nothing where the legend explains every letter that is used', () => {
    const { register, matrices } = withThreeMatrices();
    expect(usualOnes({ register, board: matrices[0]! })).toEqual([]);
  });
});
