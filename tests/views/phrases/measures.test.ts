import { describe, expect, test } from 'vitest';
import {
  dayName,
  days,
  duration,
  every,
  intervalQualifier,
  qualifier,
  share,
} from '../../../src/views/phrases/measures.ts';

describe('measures', () => {
  test('keeps the kind of a day', () => {
    expect(days({ value: 5, kind: 'clear-working' })).toBe('5 clear working days');
    expect(days({ value: 1, kind: 'unstated' })).toBe('1 day');
  });

  test('leaves the kind of a day out only where the document does', () => {
    expect([dayName('clear'), dayName('unstated')]).toEqual(['clear day', 'day']);
  });

  test('says a limit before a number, and nothing where the number is meant as it stands', () => {
    const said = ['at-least', 'at-most', 'up-to', 'more-than', 'exactly', 'normally'].map(
      qualifier,
    );
    expect(said).toEqual(['at least ', 'at most ', 'up to ', 'more than ', '', 'usually ']);
  });

  test('says of an interval how often, not how long', () => {
    const said = ['at-least', 'at-most', 'up-to', 'more-than', 'normally'].map(intervalQualifier);
    expect(said.map((bar) => `${bar}${every('P1M')}`)).toEqual([
      'at least every month',
      'no more often than every month',
      'as often as every month',
      'more often than every month',
      'usually every month',
    ]);
  });

  test('says the same time in the same words', () => {
    expect([duration('P12M'), every('P24M'), duration('P14D'), every('P7D')]).toEqual([
      '1 year',
      'every 2 years',
      '2 weeks',
      'every week',
    ]);
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
    expect([share(1, 2), share(2, 3), share(2, 5), share(40, 100), share(3, 8)]).toEqual([
      'half',
      'two thirds',
      '40 per cent',
      '40 per cent',
      '3/8',
    ]);
  });

  test('says the same share in the same words', () => {
    expect([share(50, 100), share(4, 6), share(75, 100), share(6, 16)]).toEqual([
      'half',
      'two thirds',
      'three quarters',
      '3/8',
    ]);
  });
});
