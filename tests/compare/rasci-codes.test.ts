import { describe, expect, test } from 'vitest';
import { matricesOf, rasciCodes } from '../../src/compare/rasci-codes.ts';
import { withThreeMatrices } from '../fixtures/three-matrices.ts';

const { register, matrices } = withThreeMatrices();

describe('matricesOf', () => {
  test('lists the constitutions that have a matrix', () => {
    expect(matricesOf(register).map(({ key }) => key)).toEqual([
      'riverside/board',
      'riverside/safety',
      'riverside/sites',
    ]);
  });
});

describe('rasciCodes', () => {
  test('makes one row for each letter of a cell', () => {
    const budget = rasciCodes(matrices[0]!, register).filter(
      ({ activity, party }) => activity === 'Set the budget' && party === 'Council',
    );
    expect(budget.map(({ code, reading }) => [code, reading?.word])).toEqual([
      ['R', 'Responsible'],
      ['A', 'Accountable'],
    ]);
  });

  test('takes the sector from the organisation, or from the party itself', () => {
    expect(rasciCodes(matrices[0]!, register)[0]!.sectors).toEqual(['council']);
    const police = rasciCodes(matrices[1]!, register).find(({ party }) => party === 'Police')!;
    expect(police.sectors).toEqual(['police']);
  });

  test('leaves the meaning out where neither legend nor scheme has such a letter', () => {
    const unknown = rasciCodes(matrices[2]!, register).find(({ code }) => code === 'X')!;
    expect(unknown.reading).toBeUndefined();
  });

  test('gives the same letter two meanings in two schemes', () => {
    const meanings = matrices
      .slice(0, 2)
      .map(
        (matrix) => rasciCodes(matrix, register).find(({ code }) => code === 'S')!.reading?.meaning,
      );
    expect(meanings).toEqual(['supports', 'signs-off']);
  });
});
