import { describe, expect, test } from 'vitest';
import {
  daysWritten,
  durationWritten,
  intervalWritten,
} from '../../../src/import/reading/durations-written.ts';

test.each([
  ['for two years', 'P2Y'],
  ['a three-year term', 'P3Y'],
  ['twelve (12) months', 'P12M'],
  ['a fortnight before', 'P2W'],
  ['one municipal year', 'P1Y'],
  ['a member', undefined],
])('durationWritten: “%s”', (words, length) => {
  expect(durationWritten(words)).toBe(length);
});

test.each([
  ['reviewed annually', 'P1Y'],
  ['at least every two years', 'P2Y'],
  ['on a three-yearly basis, that is every 3 years', 'P3Y'],
  ['every six weeks', 'P6W'],
  ['half-yearly', 'P6M'],
  ['quarterly', 'P3M'],
  ['once a year', 'P1Y'],
  ['from time to time', undefined],
])('intervalWritten: “%s”', (words, length) => {
  expect(intervalWritten(words)).toBe(length);
});

describe('daysWritten', () => {
  test.each([
    ['at least five clear working days before', { value: '5', kind: 'clear-working' }],
    ['5 working days', { value: '5', kind: 'working' }],
    ['seven (7) days in advance', { value: '7', kind: 'unstated' }],
    ['five clear days', { value: '5', kind: 'clear' }],
    ['one week before', { value: '7', kind: 'unstated' }],
    ['two weeks’ notice', { value: '14', kind: 'unstated' }],
    ['ten business days', { value: '10', kind: 'working' }],
    ['10 days (working)', { value: '10', kind: 'working' }],
  ])('“%s”', (words, days) => {
    expect(daysWritten(words)).toMatchObject(days);
  });

  test('a month is no number of days', () => {
    expect(daysWritten('one month before')).toBeUndefined();
  });
});
