import { expect, test } from 'vitest';
import { cellText, isBoldCell } from '../../../src/documents/runs/cell-text.ts';
import { refuseLargeTable, tableLimits } from '../../../src/documents/runs/table-limits.ts';

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

test('a table as large as a document has is not refused', () => {
  expect(() => refuseLargeTable(tableLimits.rows, tableLimits.columns)).not.toThrow();
  expect(() => refuseLargeTable(tableLimits.rows + 1, 2)).toThrow('table');
});
