import { expect, test } from 'vitest';
import { timeBetween } from '../../../src/views/phrases/time-between.ts';

test.each([
  ['2025-03-31', '2026-11-30', '1 year 8 months'],
  ['2025-03-31', '2026-11-29', '1 year 7 months'],
  ['2025-03-31', '2026-03-31', '1 year'],
  ['2025-03-31', '2025-05-01', '1 month'],
  ['2025-03-31', '2025-04-21', '3 weeks'],
  ['2025-03-31', '2025-04-01', '1 day'],
  ['2024-01-31', '2024-02-29', '1 month'],
])('from %s to %s it is %s', (from, to, words) => {
  expect(timeBetween(from, to)).toBe(words);
});
