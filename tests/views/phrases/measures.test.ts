import { describe, expect, test } from 'vitest';
import {
  dayName,
  days,
  duration,
  every,
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
    expect(said).toEqual(['at least ', 'at most ', 'up to ', 'more than ', '', '']);
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
