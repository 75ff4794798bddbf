import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/register/days/add-days.ts';
import { daysBetween } from '../../../src/register/days/days-between.ts';

describe('daysBetween', () => {
  test('counts a leap day, and the days of a year', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2025-01-01', '2026-01-01')).toBe(365);
  });

  test.each([-400, -1, 0, 1, 90, 1000])('undoes the adding of %d days', (days) => {
    expect(daysBetween('2025-03-30', addDays('2025-03-30', days))).toBe(days);
  });
});
