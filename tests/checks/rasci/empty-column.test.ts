import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { matrix } from './matrix.ts';

const check = 'rasci/empty-column';

describe('a party without letters', () => {
  test('is reported at its label, with others', () => {
    const files = matrix(['Council', 'Trust', 'Police'], { Forum: 'R/A - -', Budget: 'A - -' });
    expect(found(check, files)).toMatchObject([
      {
        words: 'Trust',
        range: { start: { line: 4, column: 25 } },
        message:
          'Trust and Police have no letter in any activity. Give a part to each party, or leave it out of the table.',
      },
    ]);
  });

  test('is not a party with one letter', () => {
    expect(found(check, matrix(['Council', 'Trust'], { Forum: 'R/A -', Budget: 'A I' }))).toEqual(
      [],
    );
  });
});
