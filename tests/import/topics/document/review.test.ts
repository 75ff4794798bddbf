import { describe, expect, test } from 'vitest';
import { review } from '../../../../src/import/topics/document/review.ts';
import { answerIn, readWords } from '../read-words.ts';

describe('when the terms are reviewed is read', () => {
  test.each<[string, object]>([
    ['These terms of reference will be reviewed annually.', { kind: 'interval', interval: 'P1Y' }],
    [
      'The Terms of Reference shall be reviewed at least every two years.',
      { kind: 'interval', interval: 'P2Y', qualifier: 'at-least' },
    ],
    ['Terms of reference to be reviewed in March 2027.', { kind: 'fixed-date', due: '2027-03' }],
    [
      '# Review\nThis document will be reviewed in spring 2027.',
      { kind: 'fixed-date', due: 'spring 2027' },
    ],
    ['Next review: 14 May 2026', { kind: 'fixed-date', due: '2026-05-14' }],
    [
      'The PSB reviews these terms at the meeting that follows each ordinary election of councillors.',
      { kind: 'event', event: 'each ordinary election of councillors' },
    ],
    [
      'These terms will be looked at again in spring 2027 or after a change in the law.',
      { kind: 'fixed-date', due: 'spring 2027', sooner: 'after a change in the law' },
    ],
    ['The constitution is open to review at any time.', { kind: 'any-time' }],
    ['The Terms of Reference will be reviewed periodically.', { kind: 'periodically' }],
    [
      'The ToR will be reviewed annually, or sooner if the law changes.',
      { kind: 'interval', interval: 'P1Y', sooner: 'if the law changes' },
    ],
    [
      'The Terms of Reference will be reviewed at least annually and will be led by the Steering Group.',
      {
        kind: 'interval',
        interval: 'P1Y',
        qualifier: 'at-least',
        lead: { role: 'Steering Group' },
      },
    ],
    [
      'The Board will review these terms every three years. Next review due March 2028.',
      { kind: 'interval', interval: 'P3Y', due: '2028-03' },
    ],
    [
      'The IJB reviews these standing orders every two years.',
      { kind: 'interval', interval: 'P2Y' },
    ],
    [
      'This document was last reviewed in June 2024 and is due for review in June 2026.',
      { kind: 'fixed-date', due: '2026-06' },
    ],
    ['Agreed: May 2024. Review: May 2027.', { kind: 'fixed-date', due: '2027-05' }],
    [
      'The Terms of Reference will be reviewed annually by the Board in April.',
      { kind: 'interval', interval: 'P1Y', lead: { role: 'Board' } },
    ],
  ])('“%s”', (words, answer) => {
    expect(answerIn(review, words)).toEqual(answer);
  });
});

describe('reviews of other things are not of the terms', () => {
  test.each([
    'The Board reviews its strategy every year.',
    'Membership will be reviewed annually.',
    'The arrangements for chairing will be reviewed each year.',
    'The Partnership commissions domestic homicide reviews.',
    'The risk register will be reviewed quarterly.',
    'The priorities will be reviewed every three years.',
  ])('“%s”', (words) => {
    expect(readWords(review, words)).toBeUndefined();
  });

  test.each([
    'Terms last reviewed in March 2024.',
    'These terms were approved in May 2023 and will be reviewed.',
    'These terms will be reviewed bi-annually.',
    'We look at this document again each April.',
  ])('“%s” is left to a person', (words) => {
    expect(readWords(review, words)).toHaveProperty('candidates');
  });

  test('a date that is not yet set keeps a place', () => {
    expect(readWords(review, 'Next review date: TBC')?.state).toBe('placeholder');
  });
});

test('the day on which terms end is not that of their review', () => {
  const words = 'These terms run to March 2027 and will be reviewed after 12 months.';
  expect(JSON.stringify(readWords(review, words)?.answer ?? {})).not.toContain('2027');
});
