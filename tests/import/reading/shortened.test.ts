import { expect, test } from 'vitest';
import { shortened } from '../../../src/import/reading/shortened.ts';

test('words that fit stay whole, without the mark that joins them to the next', () => {
  expect(shortened('to meet  monthly; and', 40)).toBe('to meet monthly');
  expect(shortened('We meet.', 40)).toBe('We meet.');
});

test('longer words end at a boundary, and say that they go on', () => {
  expect(shortened('The Board leads the county, and each partner has a seat', 30)).toBe(
    'The Board leads the county…',
  );
  expect(shortened('Leadership of partnerships everywhere', 20)).toBe('Leadership of…');
});
