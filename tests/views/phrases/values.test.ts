import { describe, expect, test } from 'vitest';
import type { TopicValue, ValueOf } from '../../../src/compare/topic-value.ts';
import { unitName, valueOfWords, valueWords } from '../../../src/views/phrases/values.ts';

describe('valueWords', () => {
  test.each<[TopicValue, string]>([
    [{ value: 1, scale: 'meetings', bound: 'least' }, 'at least 1 meeting a year'],
    [{ value: 8.7, scale: 'meetings', bound: 'exact' }, '8.7 meetings a year'],
    [{ value: 75, scale: 'share', bound: 'least' }, 'at least 75% of seats'],
    [{ value: 12, scale: 'interval', bound: 'most' }, 'at most 12 months'],
    [{ value: 1, scale: 'clear-working-days', bound: 'exact' }, '1 clear working day'],
  ])('says %o as “%s”', (value, words) => {
    expect(valueWords(value)).toBe(words);
  });
});

describe('unitName', () => {
  test('keeps the kind of a day', () => {
    expect(
      (['unstated-days', 'working-days', 'clear-days', 'share'] as const).map(unitName),
    ).toEqual(['days', 'working days', 'clear days', '% of seats']);
  });
});

describe('valueOfWords', () => {
  test.each<[ValueOf | undefined, string]>([
    [undefined, ''],
    [{ kind: 'usual' }, 'usually'],
    [{ kind: 'notice', what: 'agenda-and-papers' }, 'agenda and papers'],
    [{ kind: 'terms', applies: ['chair', 'co-opted'] }, 'Chair, co-opted members'],
    [{ kind: 'people', people: 3, seats: 4 }, '3 of 4 seats'],
  ])('says %o as “%s”', (of, words) => {
    expect(valueOfWords(of)).toBe(words);
  });
});
