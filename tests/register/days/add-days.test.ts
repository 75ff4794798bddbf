import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/register/days/add-days.ts';

describe('addDays', () => {
  test('goes back over a leap day and a new year', () => {
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addDays('2025-03-31', -90)).toBe('2024-12-31');
  });
});
