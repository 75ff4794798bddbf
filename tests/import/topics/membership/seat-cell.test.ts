import { expect, test } from 'vitest';
import { isSeatCell } from '../../../../src/import/topics/membership/seat-cell.ts';

const table = {
  kind: 'table' as const,
  columns: ['No.', 'Organisation', 'Representative', 'Vote'],
  rows: [
    ['Other members', '', '', ''],
    ['1', 'Vale Council', 'Chief Executive', 'Yes'],
    ['', 'Core members', '', ''],
  ],
};

test('the first column that names seats says who sits there', () => {
  expect(isSeatCell('Vale Council', table)).toBe(true);
});

test.each(['Yes', '1', 'Chief Executive', 'Core members'])('“%s” does not', (words) => {
  expect(isSeatCell(words, table)).toBe(false);
});

test('outside a table any words may', () => {
  expect(isSeatCell('Vale Council', { kind: 'item', text: 'Vale Council' })).toBe(true);
});
