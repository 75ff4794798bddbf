import { describe, expect, test } from 'vitest';
import { MeetingFrequency } from '../../../../src/model/answers/meeting-frequency.ts';
import { frequencyPhrase } from '../../../../src/views/phrases/topics/meeting-frequency.ts';
import { inSample } from '../in-sample.ts';

describe('frequencyPhrase', () => {
  const say = inSample(MeetingFrequency, frequencyPhrase);

  test.each([
    ['{ perYear: 4, qualifier: normally }', 'Usually 4 times a year'],
    [
      '{ perYear: 6, minimumPerYear: 4, qualifier: normally }',
      'Usually 6 times a year, and at least 4 times a year',
    ],
    ['{ perYear: 12, asNeeded: yes, qualifier: exactly }', 'Every month and as needed'],
    ['{ perYear: 12, qualifier: at-least }', 'At least every month'],
    ['{ perYear: 12, qualifier: at-most }', 'At most 12 times a year'],
    ['{ every: P1M, qualifier: at-most }', 'No more often than every month'],
    [
      '{ perYear: 4, ownTimes: [{ meeting: the first meeting of the year, months: ["11"] }], qualifier: exactly }',
      '4 times a year; the first meeting of the year in November',
    ],
    ['{ every: P2M, qualifier: at-least }', 'At least every 2 months'],
    ['{ every: P6W, qualifier: up-to }', 'As often as every 6 weeks'],
    ['{ every: P1Y, qualifier: more-than }', 'More often than every year'],
    ['{ every: P6W, qualifier: normally }', 'Usually every 6 weeks'],
    [
      '{ minimumPerYear: 4, every: P2M, qualifier: at-least }',
      'At least every 2 months, and at least 4 times a year',
    ],
    [
      '{ perYear: 3, months: ["01", "05", "09"], qualifier: exactly }',
      '3 times a year, in January, May and September',
    ],
  ])('says %s as “%s”', (yaml, expected) => {
    expect(say(yaml)).toBe(expected);
  });
});
