import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { matrix } from './matrix.ts';

const check = 'rasci/only-informed';
const parties = ['Council', 'Trust', 'Police'];

describe('a party that is only informed', () => {
  test('is reported at its label', () => {
    const files = matrix(parties, { Forum: 'R/A I C', Budget: 'R/A I -' });
    expect(found(check, files)).toMatchObject([
      {
        severity: 'warning',
        words: 'Trust',
        message:
          'Trust is only told about the work, in every activity. Give a say, or check that news is all that is meant.',
      },
    ]);
  });

  test('has the letter in every row', () => {
    expect(found(check, matrix(parties, { Forum: 'R/A I C', Budget: 'R/A - -' }))).toEqual([]);
  });

  test('is not looked for in a table of one row', () => {
    expect(found(check, matrix(parties, { Forum: 'R/A I C' }))).toEqual([]);
  });
});
