import { describe, expect, test } from 'vitest';
import { dateWords, onOrIn, withinDates } from '../../src/english/date-words.ts';

describe('dateWords', () => {
  test('gives a date no more precision than it has', () => {
    expect(['2025', '2025-03', '2025-03-04'].map(dateWords)).toEqual([
      '2025',
      'March 2025',
      '4 March 2025',
    ]);
  });
});

describe('onOrIn', () => {
  test('puts a date in a sentence', () => {
    expect(['2025', '2025-03', '2025-03-04'].map(onOrIn)).toEqual([
      'in 2025',
      'in March 2025',
      'on 4 March 2025',
    ]);
  });
});

describe('withinDates', () => {
  test('says both ends of a time, and one date once', () => {
    expect(withinDates('2027-03', '2027-06')).toBe('between March 2027 and June 2027');
    expect(withinDates('2027-03', '2027-03')).toBe('in March 2027');
    expect(withinDates(undefined, '2027-03-04')).toBe('on 4 March 2027');
  });
});
