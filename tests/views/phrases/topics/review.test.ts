import { describe, expect, test } from 'vitest';
import { Review } from '../../../../src/model/answers/review.ts';
import { reviewPhrase } from '../../../../src/views/phrases/topics/review.ts';
import { inSample } from '../in-sample.ts';

describe('reviewPhrase', () => {
  const say = inSample(Review, reviewPhrase);

  test.each([
    [
      '{ kind: interval, interval: P1Y, qualifier: at-least, lead: { body: assembly } }',
      'At least every year; led by the Riverside Assembly',
    ],
    [
      '{ kind: interval, interval: P1Y, sooner: if this becomes necessary }',
      'Every year, or sooner if this becomes necessary',
    ],
    [
      '{ kind: interval, interval: P3Y, sooner: a change in the law }',
      'Every 3 years, or sooner after a change in the law',
    ],
    ['{ kind: event, event: the local elections }', 'After the local elections'],
    ['{ kind: fixed-date, due: 2025-03-14 }', 'On 14 March 2025'],
    ['{ kind: fixed-date, notBefore: 2027-03, due: 2027-06 }', 'Between March 2027 and June 2027'],
    ['{ kind: fixed-date, notBefore: 2027-03, due: 2027-03 }', 'In March 2027 and not before'],
    ['{ kind: interval, interval: P1Y, notBefore: 2027 }', 'Every year; not before 2027'],
    ['{ kind: fixed-date, due: autumn 2025 }', 'In autumn 2025'],
    ['{ kind: fixed-date, due: Q3 2025/26 }', 'In Q3 2025/26'],
    ['{ kind: periodically }', 'From time to time; how often is not said'],
  ])('says %s as “%s”', (yaml, expected) => {
    expect(say(yaml)).toBe(expected);
  });
});
