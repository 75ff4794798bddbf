import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { matrix } from './matrix.ts';

const check = 'rasci/support-alone';
const parties = ['Council', 'Trust', 'Police'];

describe('support for what nobody does', () => {
  test('names the helpers', () => {
    expect(found(check, matrix(parties, { 'Run the forum': 'A S S' }))).toMatchObject([
      {
        words: 'Run the forum',
        message:
          'Trust and Police support “Run the forum”, but nobody is responsible for it. Name the party that does the work.',
      },
    ]);
  });

  test('is one finding for all activities', () => {
    const rows = { 'Run the forum': 'A S -', 'Set the budget': 'S - A', 'Keep risks': 'R/A S -' };
    expect(found(check, matrix(parties, rows)).map(({ message }) => message)).toEqual([
      '2 activities have support, but nobody is responsible for them. Name the party that does the work of each.',
    ]);
  });

  test('does not take sign-off for support', () => {
    const more = 'scheme: raci-vs\nlegend: []';
    expect(found(check, matrix(parties, { 'Run the forum': 'A S -' }, more))).toEqual([]);
  });
});
