import { describe, expect, test } from 'vitest';
import { firstDayOf } from '../../../src/register/days/first-day-of.ts';

describe('firstDayOf', () => {
  test.each([
    ['2025', '2025-01-01'],
    ['2025-03', '2025-03-01'],
    ['2025-04', '2025-04-01'],
    ['2024-02', '2024-02-01'],
    ['2025-02', '2025-02-01'],
    ['2025-12', '2025-12-01'],
    ['2025-03-14', '2025-03-14'],
  ])('%s begins on %s', (date, first) => {
    expect(firstDayOf(date)).toBe(first);
  });
});
