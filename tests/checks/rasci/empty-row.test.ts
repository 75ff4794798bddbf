import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { matrix } from './matrix.ts';

const check = 'rasci/empty-row';
const parties = ['Council', 'Trust'];

describe('an activity without letters', () => {
  test('is reported at its label', () => {
    const files = matrix(parties, { 'Run the forum': '- n/a', 'Set the budget': 'A R' });
    expect(found(check, files)).toMatchObject([
      {
        words: 'Run the forum',
        message:
          '“Run the forum” has no letters: no party has a part. Say who answers for the work and who does it, or remove the row.',
      },
    ]);
  });

  test('is reported together with others', () => {
    const [finding, ...more] = found(check, matrix(parties, { Forum: '- -', Budget: '- -' }));
    expect(finding?.message).toMatch(/^2 activities have no letters/);
    expect(more).toEqual([]);
  });

  test('may hold a letter that says “out of the loop”', () => {
    const files = matrix(parties, { 'Run the forum': 'O O' }, 'scheme: racio\nlegend: []');
    expect(found(check, files)).toHaveLength(1);
  });

  test('is not empty with a letter that cannot be read', () => {
    expect(found(check, matrix(parties, { 'Run the forum': 'X -' }))).toEqual([]);
  });
});
