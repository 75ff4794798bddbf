import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { matrix } from './matrix.ts';

const check = 'rasci/many-consulted';
const parties = ['Council', 'Trust', 'Police', 'College', 'Fire', 'Homes'];

describe('advice from half of the parties or more', () => {
  test('is counted', () => {
    expect(found(check, matrix(parties, { Forum: 'R/A C C C - -' }))).toMatchObject([
      {
        severity: 'info',
        words: 'Forum',
        message:
          '3 of 6 parties are consulted on “Forum”. Asking so many can slow the work: check that each needs to be asked.',
      },
    ]);
  });

  test('is one finding for several activities', () => {
    const rows = { Forum: 'R/A C C C - -', Budget: 'C C C C R/A -' };
    expect(found(check, matrix(parties, rows)).map(({ message }) => message)).toEqual([
      'Three or more parties, and at least half of all, are consulted on both activities. Asking so many can slow the work: check that each needs to be asked.',
    ]);
  });

  test('is quiet about fewer', () => {
    expect(found(check, matrix(parties, { Forum: 'R/A C C I C/I -' }))).toEqual([]);
  });
});
