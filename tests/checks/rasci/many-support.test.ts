import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { matrix } from './matrix.ts';

const check = 'rasci/many-support';
const parties = ['Council', 'Trust', 'Police', 'College', 'Fire'];

describe('support from most parties', () => {
  test('is counted', () => {
    expect(found(check, matrix(parties, { Forum: 'R/A S S S -' }))).toMatchObject([
      {
        severity: 'info',
        words: 'Forum',
        message:
          '3 of 5 parties support “Forum”. Check that those responsible have enough people, and that all this help is needed.',
      },
    ]);
  });

  test('does not count a pair that may mean something else', () => {
    expect(found(check, matrix(parties, { Forum: 'R/A S S S/C -' }))).toEqual([]);
  });

  test('is no crowd in a table of three', () => {
    expect(found(check, matrix(['Council', 'Trust', 'Police'], { Forum: 'R/A S S' }))).toEqual([]);
  });
});
