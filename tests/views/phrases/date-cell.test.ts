import { expect, test } from 'vitest';
import { spreadsheetText } from '../../../src/exports/spreadsheet-text.ts';
import { dateCell } from '../../../src/views/phrases/date-cell.ts';

test('a day is a day, and what is less precise is words that stay words', () => {
  expect(dateCell('2025-03-14')).toEqual({ day: '2025-03-14' });
  for (const [date, words] of [
    ['2025-03', 'in March 2025'],
    ['2025', 'in 2025'],
  ] as const) {
    expect(dateCell(date)).toBe(words);
    expect(spreadsheetText(words)).toBe(words);
  }
});
