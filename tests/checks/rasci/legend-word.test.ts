import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { matrix } from './matrix.ts';

const check = 'rasci/legend-word';
const parties = ['Council', 'Trust'];
const legend = (...lines: readonly string[]): string =>
  ['legend:', ...lines.map((line) => `  - { ${line} }`)].join('\n');

describe('a word of the legend', () => {
  test('that is none of the usual ones is asked about, once for all', () => {
    const more = legend(
      'letter: R, word: Steward, asWritten: R Steward',
      'letter: A, word: Keeper, asWritten: A Keeper',
    );
    expect(found(check, matrix(parties, { Forum: 'R A' }, more))).toMatchObject([
      {
        severity: 'info',
        words: 'R Steward',
        message:
          'We cannot tell which part “Steward” (R) and “Keeper” (A) are, so nothing is checked by them. Add their `meaning` to the legend.',
      },
    ]);
  });

  test.each(['Responsible', 'Answerable', 'Out of the loop', 'Signs off'])(
    'is read where it is %s',
    (word) => {
      const more = legend(`letter: R, word: ${word}, asWritten: R ${word}`);
      expect(found(check, matrix(parties, { Forum: 'R A' }, more))).toEqual([]);
    },
  );

  test.each(['accountable', 'other'])(
    'is read where the register says that it is %s',
    (meaning) => {
      const more = legend(`letter: R, word: Steward, asWritten: R Steward, meaning: ${meaning}`);
      expect(found(check, matrix(parties, { Forum: 'R A' }, more))).toEqual([]);
    },
  );

  test('is nobody’s matter where no cell uses its letter', () => {
    const more = legend('letter: Z, word: Steward, asWritten: Z Steward');
    expect(found(check, matrix(parties, { Forum: 'R A' }, more))).toEqual([]);
  });
});
