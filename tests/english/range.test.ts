import { describe, expect, test } from 'vitest';
import { countRange, range } from '../../src/english/range.ts';

const ranges = [
  { minimum: 4, maximum: 4 },
  { minimum: 2, maximum: 4 },
  { minimum: 4 },
  { minimum: 0, maximum: 4 },
  { minimum: 0 },
  { minimum: 1, maximum: 1 },
  { minimum: 0, maximum: 1 },
  { minimum: 1 },
];

describe('range', () => {
  test('says both limits where both are known', () => {
    expect(ranges.map(range)).toEqual([
      '4',
      '2 to 4',
      '4 or more',
      'up to 4',
      'any number',
      '1',
      'up to 1',
      '1 or more',
    ]);
  });
});

describe('countRange', () => {
  test('agrees with its noun', () => {
    expect(ranges.map((one) => countRange(one, 'seat'))).toEqual([
      '4 seats',
      '2 to 4 seats',
      '4 or more seats',
      'up to 4 seats',
      'any number of seats',
      '1 seat',
      'up to 1 seat',
      '1 or more seats',
    ]);
    expect(countRange({ minimum: 1, maximum: 2 }, 'person', 'people')).toBe('1 to 2 people');
  });
});
