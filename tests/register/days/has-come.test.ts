import { expect, test } from 'vitest';
import { hasCome } from '../../../src/register/days/has-come.ts';

test.each([
  ['2025', '2024-12-31', '2025-01-01'],
  ['2025-03', '2025-02-28', '2025-03-01'],
  ['2025-03-14', '2025-03-13', '2025-03-14'],
])('%s has not come on %s, and has on %s', (date, before, first) => {
  expect([hasCome(date, before), hasCome(date, first)]).toEqual([false, true]);
});
