import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { matrix } from './matrix.ts';

const check = 'rasci/unresolved-pair';
const parties = ['Council', 'Trust', 'Police'];

describe('two letters in one cell', () => {
  test('are named with party and activity', () => {
    expect(found(check, matrix(parties, { 'Run the forum': 'R/A S/C -' }))).toMatchObject([
      {
        words: '"S/C"',
        range: { start: { line: 9, column: 37 }, end: { line: 9, column: 42 } },
        message:
          'Trust has S/C for “Run the forum”. The letters leave its part open: keep the one that is meant, or say when each holds.',
      },
    ]);
  });

  test('are counted by pair where there are many', () => {
    const rows = { Forum: 'R/A S/C C/I', Budget: 'A/R S,C -' };
    expect(found(check, matrix(parties, rows)).map(({ message }) => message)).toEqual([
      '3 cells hold letters that leave the party’s part open: S/C in 2 and C/I in 1. Keep the one that is meant in each, or say when each holds.',
    ]);
  });

  test('are named once where all are the same pair', () => {
    const rows = { Forum: 'R/A S/C S/C' };
    expect(found(check, matrix(parties, rows))[0]?.message).toBe(
      '2 cells hold S/C, which leaves the party’s part open. Keep the letter that is meant in each, or say when each holds.',
    );
  });

  test('may be doing the work, answering for it and signing it off', () => {
    const more = 'scheme: raci-vs\nlegend: []';
    expect(found(check, matrix(parties, { Forum: 'R/A A/S R' }, more))).toEqual([]);
  });

  test('are left to another check where one cannot be read', () => {
    expect(found(check, matrix(parties, { Forum: 'R/A S/X C' }))).toEqual([]);
  });
});
