import { describe, expect, test } from 'vitest';
import { count } from '../../src/english/count.ts';

describe('count', () => {
  test('agrees with its number', () => {
    expect([0, 1, 2].map((number) => count(number, 'seat'))).toEqual([
      '0 seats',
      '1 seat',
      '2 seats',
    ]);
    expect(count(2, 'body', 'bodies')).toBe('2 bodies');
  });

  test('parts thousands with a comma', () => {
    expect(count(1234, 'row')).toBe('1,234 rows');
  });
});
