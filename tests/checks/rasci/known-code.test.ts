import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { matrix } from './matrix.ts';

const check = 'rasci/known-code';
const parties = ['Council', 'Trust'];

describe('a letter that nothing explains', () => {
  test('is reported at its cell', () => {
    expect(found(check, matrix(parties, { 'Run the forum': 'R/A X' }))).toMatchObject([
      {
        words: '"X"',
        range: { start: { line: 8, column: 37 } },
        about: 'x',
        message:
          '“X” is in one cell, and nothing says what it means. Explain it in the legend, or write a letter.',
      },
    ]);
  });

  test('is reported once for all its cells', () => {
    const rows = { 'Run the forum': 'R/A X', 'Set the budget': 'X A' };
    expect(found(check, matrix(parties, rows)).map(({ message }) => message)).toEqual([
      '“X” is in 2 cells, and nothing says what it means. Explain it in the legend, or write a letter.',
    ]);
  });

  test('is known by the scheme where the legend leaves it out', () => {
    const more =
      'scheme: rasci\nlegend:\n  - { letter: A, word: Accountable, asWritten: A Accountable }';
    expect(found(check, matrix(parties, { 'Run the forum': 'R/A s' }, more))).toEqual([]);
  });

  test('is unknown where the scheme has no such letter', () => {
    const more = 'scheme: raci\nlegend: []';
    expect(found(check, matrix(parties, { 'Run the forum': 'R/A S' }, more))).toHaveLength(1);
  });

  test('is left to the legend where there is nothing to know it by', () => {
    const more = 'scheme: other\nlegend: []';
    expect(found(check, matrix(parties, { 'Run the forum': 'X Y' }, more))).toEqual([]);
  });

  test('is not a dash, a note in brackets or “n/a”', () => {
    expect(found(check, matrix(parties, { 'Run the forum': 'R(lead) n/a', Other: '- –' }))).toEqual(
      [],
    );
  });
});
