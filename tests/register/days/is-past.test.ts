import { expect, test } from 'vitest';
import { isPast } from '../../../src/register/days/is-past.ts';

test.each([
  ['2025', '2025-12-31', '2026-01-01'],
  ['2024-02', '2024-02-29', '2024-03-01'],
  ['2025-03-14', '2025-03-14', '2025-03-15'],
])('%s is not past on %s, and is on %s', (date, last, after) => {
  expect([isPast(date, last), isPast(date, after)]).toEqual([false, true]);
});
