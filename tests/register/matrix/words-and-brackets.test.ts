import { describe, expect, test } from 'vitest';
import { foldedSign } from '../../../src/register/matrix/folded-sign.ts';
import { closeOf, outsideBrackets } from '../../../src/register/matrix/outside-brackets.ts';
import { headedGrid, tableLines } from '../../../src/register/matrix/table-grid.ts';

describe('foldedSign', () => {
  test('takes out what cannot be seen and makes full-width letters plain', () => {
    expect([' R ', 'Ｒ', 'R\u200B', 'R\u00A0/ A'].map(foldedSign)).toEqual([
      'R',
      'R',
      'R',
      'R / A',
    ]);
  });

  test('keeps raised figures, which mark a footnote', () => {
    expect(foldedSign('R²')).toBe('R²');
  });
});

describe('outsideBrackets', () => {
  test('splits only where no bracket is open', () => {
    expect(outsideBrackets('A, B (C, D), E', /,/g)).toEqual(['A', 'B (C, D)', 'E']);
    expect(outsideBrackets('A, B (C, D', /,/g)).toEqual(['A', 'B (C, D']);
    expect(outsideBrackets('A', /,/g)).toEqual(['A']);
  });

  test('knows where a bracket closes, one in another too', () => {
    const words = 'R (lead (new)) C';
    expect(closeOf(words, words.indexOf('('))).toBe(words.lastIndexOf(')'));
    expect(closeOf('R (lead', 2)).toBe('R (lead'.length);
  });
});

describe('a table', () => {
  const table = {
    kind: 'table',
    id: 'm',
    columns: ['', 'Council'],
    rows: [['Budget', 'R'], ['Forum']],
  } as const;
  const lines = tableLines({
    ...table,
    columns: [...table.columns],
    rows: table.rows.map((row) => [...row]),
  });
  const words = (cells: readonly { readonly words: string }[]): string[] =>
    cells.map((cell) => cell.words);

  test('is read line by line, each cell with its place', () => {
    expect(lines.map(words)).toEqual([['', 'Council'], ['Budget', 'R'], ['Forum']]);
    expect(lines[0]![1]!.path).toEqual(['columns', 1]);
    expect(lines[1]![1]!.path).toEqual(['rows', 0, 1]);
  });

  test('has its headings above, or down the side where it is turned, or none', () => {
    const grid = headedGrid(lines, { isTurned: false, headAt: 0 });
    expect([words(grid.heads), grid.rows.map(words)]).toEqual([
      ['', 'Council'],
      [['Budget', 'R'], ['Forum']],
    ]);
    const turned = headedGrid(lines, { isTurned: true, headAt: 0 });
    expect([words(turned.heads), turned.rows.map(words)]).toEqual([
      ['', 'Budget', 'Forum'],
      [['Council', 'R', '']],
    ]);
    expect(headedGrid(lines, { isTurned: false, headAt: -1 })).toEqual({ heads: [], rows: lines });
  });
});
