import { describe, expect, test } from 'vitest';
import { addDuration } from '../../../src/register/days/add-duration.ts';

describe('addDuration', () => {
  test.each([
    ['2023-10', 'P1Y', '2024-10'],
    ['2023', 'P1Y', '2024'],
    ['2023-10-14', 'P1Y', '2024-10-14'],
    ['2023-10', 'P6M', '2024-04'],
    ['2023-12', 'P3M', '2024-03'],
    ['2023-10-14', 'P6W', '2023-11-25'],
    ['2023-12-31', 'P1D', '2024-01-01'],
  ])('keeps the precision of %s when %s is added: %s', (date, length, later) => {
    expect(addDuration(date, length)).toBe(later);
  });

  test.each([
    ['2024-02-29', 'P1Y', '2025-02-28'],
    ['2024-02-29', 'P4Y', '2028-02-29'],
    ['2025-01-31', 'P1M', '2025-02-28'],
    ['2024-01-31', 'P1M', '2024-02-29'],
    ['2025-08-31', 'P6M', '2026-02-28'],
    ['2025-02-28', 'P1Y', '2026-02-28'],
  ])('takes the last day of a month that is too short: %s and %s is %s', (date, length, later) => {
    expect(addDuration(date, length)).toBe(later);
  });

  test.each([
    ['2023-10', 'P6W', '2023-12'],
    ['2023-10', 'P10D', '2023-11'],
    ['2023', 'P6M', '2024'],
  ])('counts from the last day that %s can mean: with %s, %s', (date, length, later) => {
    expect(addDuration(date, length)).toBe(later);
  });

  test('is at the end of the month for every day that the month does not have', () => {
    for (const day of ['29', '30', '31'])
      for (const months of [1, 13, 25, 37])
        expect(addDuration(`2023-01-${day}`, `P${months}M`)).toBe(
          months === 13 ? '2024-02-29' : `${2023 + (months - 1) / 12}-02-28`,
        );
  });

  test('stays within the years that can be written', () => {
    expect(addDuration('9999-06', 'P999Y')).toBe('9999-12');
    expect(addDuration('9999-12-31', 'P1M')).toBe('9999-12-31');
  });
});
