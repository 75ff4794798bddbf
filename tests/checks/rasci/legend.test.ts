import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { matrix } from './matrix.ts';

const check = 'rasci/legend';
const parties = ['Council', 'Trust', 'Police'];
const two = `legend:
  - { letter: R, word: Responsible, asWritten: R Responsible }
  - { letter: A, word: Accountable, asWritten: A Accountable }`;

describe('the legend of a table', () => {
  test('is missed once, with the letters it should explain', () => {
    const files = matrix(parties, { 'Run the forum': 'R/A S C' }, 'caption: Parts\nlegend: []');
    expect(found(check, files)).toMatchObject([
      {
        words: 'Parts',
        about: 'no-legend',
        message:
          'The document does not say what the letters of this table mean. Add a legend for A, C, R and S.',
      },
    ]);
  });

  test('is not missed where a table has no letters', () => {
    expect(found(check, matrix(parties, { 'Run the forum': '- - -' }, 'legend: []'))).toEqual([]);
  });

  test('must explain each letter that cells use', () => {
    const files = matrix(parties, { 'Run the forum': 'R/A S S', 'Set the budget': 'A R C' }, two);
    expect(found(check, files).map(({ message }) => message)).toEqual([
      'The legend does not say what S means, though 2 cells use it. Add a line for it.',
      'The legend does not say what C means, though a cell uses it. Add a line for it.',
    ]);
  });

  test('leaves a letter that no scheme has to another check', () => {
    expect(found(check, matrix(parties, { 'Run the forum': 'R/A X R' }, two))).toEqual([]);
  });

  test('gives a letter one meaning', () => {
    const more = `${two}\n  - { letter: R, word: Reviews, asWritten: R Reviews }`;
    expect(found(check, matrix(parties, { 'Run the forum': 'R/A R R' }, more))).toMatchObject([
      {
        words: 'R Reviews',
        message: 'The legend explains R more than once. Keep one meaning for each letter.',
      },
    ]);
  });

  test('that explains letters nobody uses is an observation', () => {
    const more = `${two}\n  - { letter: V, word: Verifies, asWritten: V Verifies }\n  - { letter: O, word: Out of it, asWritten: O Out }`;
    expect(found(check, matrix(parties, { 'Run the forum': 'R/A R R' }, more))).toMatchObject([
      {
        severity: 'info',
        words: 'V Verifies',
        message:
          'The legend explains V and O, which no cell uses. Check that no letter is missing, or shorten the legend.',
      },
    ]);
  });
});
