import { describe, expect, test } from 'vitest';
import { parseCell } from '../../../src/register/matrix/parse-cell.ts';

describe('parseCell', () => {
  test.each([
    ['R', ['R']],
    ['R/A', ['R', 'A']],
    ['A/R', ['A', 'R']],
    ['S, C', ['S', 'C']],
    ['C+I', ['C', 'I']],
    ['R & C', ['R', 'C']],
    ['R A', ['R', 'A']],
    ['r/a', ['R', 'A']],
    ['R/R', ['R']],
    ['R\nA', ['R', 'A']],
  ])('%j holds the letters %j in their order', (cell, letters) => {
    expect(parseCell(cell)).toEqual({ asWritten: cell, letters });
  });

  test.each(['', '-', '–', '—', ' - ', '\u00A0', 'n/a', 'N/A', 'N / A'])(
    '%j holds no letter',
    (cell) => {
      expect(parseCell(cell).letters).toEqual([]);
    },
  );

  test('takes no-break spaces for spaces', () => {
    expect(parseCell('\u00A0R/A\u00A0')).toEqual({ asWritten: 'R/A', letters: ['R', 'A'] });
    expect(parseCell('S\u00A0C')).toEqual({ asWritten: 'S C', letters: ['S', 'C'] });
  });

  test('takes full-width letters and brackets for plain ones, and keeps what is written', () => {
    expect(parseCell('Ｒ／Ａ')).toEqual({ asWritten: 'Ｒ／Ａ', letters: ['R', 'A'] });
    expect(parseCell('Ｓ（lead）')).toEqual({
      asWritten: 'Ｓ（lead）',
      letters: ['S'],
      note: 'lead',
    });
  });

  test.each([
    ['S (lead)', ['S'], 'lead'],
    ['R(drafts)', ['R'], 'drafts'],
    ['R (lead), C (others)', ['R', 'C'], 'lead; others'],
    ['(see clause 5)', [], 'see clause 5'],
  ])('%j keeps its note', (cell, letters, note) => {
    expect(parseCell(cell)).toEqual({ asWritten: cell, letters, note });
  });

  test.each([
    ['RA', ['RA']],
    ['Lead', ['LEAD']],
    ['R*', ['R*']],
    ['R; A', ['R;', 'A']],
    ['R and A', ['R', 'AND', 'A']],
    ['S (lead', ['S', '(LEAD']],
  ])('%j keeps what is no letter of a scheme, for a check to ask about', (cell, letters) => {
    expect(parseCell(cell).letters).toEqual(letters);
  });
});
