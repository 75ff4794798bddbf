import { describe, expect, test } from 'vitest';
import { lastDayOf } from '../../../src/register/days/last-day-of.ts';

describe('lastDayOf', () => {
  test.each([
    ['2025', '2025-12-31'],
    ['2025-03', '2025-03-31'],
    ['2025-04', '2025-04-30'],
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['2025-12', '2025-12-31'],
    ['2025-03-14', '2025-03-14'],
    ['1900-02', '1900-02-28'],
    ['2000-02', '2000-02-29'],
    ['0096-02', '0096-02-29'],
  ])('%s is over after %s', (date, last) => {
    expect(lastDayOf(date)).toBe(last);
  });
});
