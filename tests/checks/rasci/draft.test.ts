import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { matrix } from './matrix.ts';

const rows = { 'Set the budget': 'A' };
const check = 'rasci/draft';

describe('a table that is not settled', () => {
  test('is reported at the note that says why', () => {
    const files = matrix(
      ['Council'],
      rows,
      'status: for-discussion\nstatusNote: It will be removed.',
    );
    expect(found(check, files)).toMatchObject([
      {
        severity: 'warning',
        words: 'It will be removed.',
        range: { start: { line: 2, column: 13 } },
        message:
          'This table is only for discussion, so its letters settle nothing yet. Agree it, or take it out of the final terms.',
      },
    ]);
  });

  test('stands on its status where there is no note', () => {
    expect(found(check, matrix(['Council'], rows, 'status: draft'))).toMatchObject([
      { severity: 'warning', words: 'draft' },
    ]);
  });

  test('is only an observation where the whole document is a draft', () => {
    const files = { ...matrix(['Council'], rows, 'status: draft'), constitution: 'status: draft' };
    expect(found(check, files)).toMatchObject([{ severity: 'info' }]);
  });

  test('needs a look where it is for discussion, even in a draft', () => {
    const files = {
      ...matrix(['Council'], rows, 'status: for-discussion'),
      constitution: 'status: draft',
    };
    expect(found(check, files)).toMatchObject([{ severity: 'warning' }]);
  });

  test('is quiet about a table in force', () => {
    expect(found(check, matrix(['Council'], rows, 'status: in-force'))).toEqual([]);
  });
});
