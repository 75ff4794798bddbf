import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { matrix } from './matrix.ts';

const check = 'rasci/no-blanks';
const parties = ['Council', 'Trust', 'Police', 'College'];
const full = { Forum: 'R/A S C I', Budget: 'R/A S C I', Plan: 'R A C I' };

describe('a table without empty cells', () => {
  test('is reported at its caption', () => {
    expect(found(check, matrix(parties, full, 'caption: Who does what'))).toMatchObject([
      {
        severity: 'info',
        words: 'Who does what',
        message:
          'Each of the 4 parties has a part in each of the 3 activities. Leave out a party where it can be left out.',
      },
    ]);
  });

  test('has an empty cell with a dash', () => {
    expect(found(check, matrix(parties, { ...full, Plan: 'R A C -' }))).toEqual([]);
  });

  test('has an empty cell where a letter says so', () => {
    const files = matrix(parties, { ...full, Plan: 'R A C O' }, 'scheme: racio\nlegend: []');
    expect(found(check, files)).toEqual([]);
  });

  test('is natural when it is small', () => {
    expect(
      found(check, matrix(parties.slice(0, 3), { A: 'A R C', B: 'A R C', C: 'A R C' })),
    ).toEqual([]);
  });

  test('says nothing while it is a draft', () => {
    expect(found(check, matrix(parties, full, 'status: draft'))).toEqual([]);
  });
});
