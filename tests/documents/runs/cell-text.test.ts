import { expect, test } from 'vitest';
import { cellText, isBoldCell } from '../../../src/documents/runs/cell-text.ts';

test('a cell has a line for each paragraph with its number, and for each row of a table in it', () => {
  expect(
    cellText([
      { kind: 'paragraph', label: '1.', text: 'Chair' },
      { kind: 'table', rows: [[{ text: 'a' }, { text: '' }, { text: 'b' }]] },
    ]),
  ).toBe('1. Chair\na b');
});

test('a cell is bold where all its words are', () => {
  expect(isBoldCell([{ kind: 'paragraph', text: 'a', look: { isBold: true } }])).toBe(true);
  expect(isBoldCell([{ kind: 'paragraph', text: 'a' }])).toBe(false);
  expect(isBoldCell([])).toBe(false);
});
