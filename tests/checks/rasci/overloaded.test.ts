import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { matrix } from './matrix.ts';

const check = 'rasci/overloaded';
const parties = ['Council', 'Trust', 'Police'];

describe('a party with most of the work', () => {
  test('answers for more than half of it', () => {
    const files = matrix(parties, { Forum: 'A R -', Budget: 'A - R', Plan: 'C R/A -' });
    expect(found(check, files)).toMatchObject([
      {
        severity: 'info',
        words: 'Council',
        about: 'council',
        message:
          'Council is accountable for 2 of the 3 activities. Check that it has the people for so much, or share it out.',
      },
    ]);
  });

  test('does all of it', () => {
    const files = matrix(parties, { Forum: 'R A -', Budget: 'R - A', Plan: 'R/A C -' });
    expect(found(check, files)[0]?.message).toBe(
      'Council is responsible for all 3 activities. Check that it has the people for so much, or share it out.',
    );
  });

  test('may do both', () => {
    const files = matrix(parties, { Forum: 'R/A - -', Budget: 'R/A - -', Plan: 'R/A C -' });
    expect(found(check, files)[0]?.message).toMatch(
      /^Council is accountable for all 3 activities, and responsible for all of them\./,
    );
  });

  test('is natural in a small table', () => {
    expect(found(check, matrix(['Council', 'Trust'], { A: 'A R', B: 'A R', C: 'A R' }))).toEqual(
      [],
    );
    expect(found(check, matrix(parties, { A: 'R/A R -', B: 'R/A R -' }))).toEqual([]);
  });
});
