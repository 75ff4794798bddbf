import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { matrix } from './matrix.ts';

const check = 'rasci/never-acts';
const parties = ['Council', 'Trust', 'Police'];

describe('parties that never act', () => {
  test('are named in one finding', () => {
    const files = matrix(parties, { Forum: 'R/A S C', Budget: 'R/A - C' });
    expect(found(check, files)).toMatchObject([
      {
        severity: 'info',
        words: 'Trust',
        message: 'Trust and Police are never responsible or accountable. Check that this is meant.',
      },
    ]);
  });

  test('are not those who verify or sign off', () => {
    const more = 'scheme: raci-vs\nlegend: []';
    expect(found(check, matrix(parties, { Forum: 'R/A V S', Budget: 'R/A V S' }, more))).toEqual(
      [],
    );
  });

  test('are left to other checks where they are only informed, or have no letter', () => {
    expect(found(check, matrix(parties, { Forum: 'R/A I -', Budget: 'R/A I -' }))).toEqual([]);
  });
});
