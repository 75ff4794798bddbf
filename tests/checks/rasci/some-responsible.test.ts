import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { matrix } from './matrix.ts';

const check = 'rasci/some-responsible';
const parties = ['Council', 'Trust', 'Police'];

describe('an activity that nobody does', () => {
  test('is reported at its label', () => {
    expect(found(check, matrix(parties, { 'Run the forum': 'C I -' }))).toMatchObject([
      {
        words: 'Run the forum',
        severity: 'warning',
        message: 'Nobody is responsible for “Run the forum”. Name the party that does the work.',
      },
    ]);
  });

  test('is a question where a party is accountable and may do the work too', () => {
    const rows = { 'Run the forum': 'A I -', 'Set the budget': 'C A -' };
    expect(found(check, matrix(parties, rows))).toMatchObject([
      {
        words: 'Run the forum',
        severity: 'info',
        message:
          '2 activities have an accountable party, but nobody responsible. If the accountable party does the work, give it both letters.',
      },
    ]);
  });

  test('is left to others where it is empty, has only helpers, or a letter cannot be read', () => {
    const rows = { 'Run the forum': '- - -', 'Set the budget': 'A S -', 'Keep risks': 'A X -' };
    expect(found(check, matrix(parties, rows))).toEqual([]);
  });

  test('is not looked for in a scheme that does not name who does the work', () => {
    const more = 'scheme: paris\nlegend: []';
    expect(found(check, matrix(parties, { 'Run the forum': 'P A I' }, more))).toEqual([]);
  });

  test('is done by the driver of a DACI', () => {
    const more = 'scheme: daci\nlegend: []';
    expect(found(check, matrix(parties, { 'Run the forum': 'D A I' }, more))).toEqual([]);
  });
});
