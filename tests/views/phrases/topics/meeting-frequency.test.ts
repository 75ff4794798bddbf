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
      'At least 4 times a year and usually 6 times a year',
    ],
    ['{ perYear: 12, asNeeded: yes, qualifier: exactly }', 'Every month and as needed'],
    [
      '{ perYear: 3, months: ["01", "05", "09"], qualifier: exactly }',
      '3 times a year, in January, May and September',
    ],
  ])('says %s as “%s”', (yaml, expected) => {
    expect(say(yaml)).toBe(expected);
  });
});
