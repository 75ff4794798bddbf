import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { matrix } from './matrix.ts';

const check = 'rasci/many-responsible';
const parties = ['Council', 'Trust', 'Police', 'College'];

describe('many parties that do the same work', () => {
  test('are an observation at three', () => {
    expect(found(check, matrix(parties, { 'Run the forum': 'R/A R R S' }))).toMatchObject([
      {
        severity: 'info',
        words: 'Run the forum',
        message:
          'Council, Trust and Police are all responsible for “Run the forum”. Check that they do not do the same work, or say which one leads.',
      },
    ]);
  });

  test('need a look at four or more, and rows of a kind make one finding', () => {
    const rows = { Forum: 'R/A R R R', Budget: 'R R R A', Plan: 'R A R R', Risks: 'R/A R - -' };
    expect(
      found(check, matrix(parties, rows)).map(({ severity, about, message }) => [
        severity,
        about,
        message,
      ]),
    ).toEqual([
      [
        'warning',
        'four-or-more',
        'Council, Trust, Police and College are all responsible for “Forum”. Check that they do not do the same work, or say which one leads.',
      ],
      [
        'info',
        'three',
        '2 activities have 3 responsible parties each. Check that they do not do the same work, or say which one leads.',
      ],
    ]);
  });
});
