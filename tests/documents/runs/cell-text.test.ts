import { expect, test } from 'vitest';
import { cellText, isBoldCell } from '../../../src/documents/runs/cell-text.ts';
import {
  columnsIn,
  refuseLargeTable,
  tableLimits,
} from '../../../src/documents/runs/table-limits.ts';

const line = (text: string, isBold?: boolean) => ({
  kind: 'paragraph' as const,
  text,
  look: { isBold },
});

test('the words of a cell have a line for each paragraph, with its number', () => {
  expect(cellText([{ ...line('Chair'), label: '1.' }, line('Member')])).toBe('1. Chair\nMember');
});

test('a number without words stands alone in its cell', () => {
  expect(cellText([{ ...line(''), label: '2.' }])).toBe('2.');
});

test('a cell is bold where all its words are', () => {
  expect(isBoldCell([line('Role', true), line('')])).toBe(true);
  expect(isBoldCell([line('Role', true), line('Seats')])).toBe(false);
  expect(isBoldCell([])).toBe(false);
});

test('a table is as wide as its widest row, up to what a document has', () => {
  expect(columnsIn([1, 3, 2])).toBe(3);
  expect(columnsIn([])).toBe(0);
  expect(() => refuseLargeTable(1, tableLimits.columns + 1)).toThrow('table');
  expect(() => columnsIn(Array.from({ length: tableLimits.rows + 1 }, () => 1))).toThrow('table');
});
