import { describe, expect, test } from 'vitest';
import {
  dateWords,
  days,
  duration,
  every,
  list,
  onOrIn,
  share,
} from '../../../src/views/phrases/wording.ts';

describe('wording', () => {
  test('joins lists as English does', () => {
    expect([list(['a']), list(['a', 'b']), list(['a', 'b', 'c']), list(['a', 'b'], 'or')]).toEqual([
      'a',
      'a and b',
      'a, b and c',
      'a or b',
    ]);
  });

  test('gives a date no more precision than it has', () => {
    expect(['2025', '2025-03', '2025-03-04'].map(dateWords)).toEqual([
      '2025',
      'March 2025',
      '4 March 2025',
    ]);
  });

  test('puts a date in a sentence', () => {
    expect(['2025', '2025-03', '2025-03-04'].map(onOrIn)).toEqual([
      'in 2025',
      'in March 2025',
      'on 4 March 2025',
    ]);
  });

  test('keeps the kind of a day', () => {
    expect(days({ value: 5, kind: 'clear-working' })).toBe('5 clear working days');
    expect(days({ value: 1, kind: 'unstated' })).toBe('1 day');
  });

  test('says lengths of time', () => {
    expect([duration('P1Y'), duration('P6M'), every('P1Y'), every('P6W')]).toEqual([
      '1 year',
      '6 months',
      'every year',
      'every 6 weeks',
    ]);
  });

  test('says shares in words where there is a word', () => {
    expect([share(1, 2), share(2, 3), share(3, 5), share(40, 100)]).toEqual([
      'half',
      'two thirds',
      '3/5',
      '40 per cent',
    ]);
  });
});
