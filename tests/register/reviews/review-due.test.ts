import { describe, expect, test } from 'vitest';
import type { ConstitutionRecord } from '../../../src/model/constitution.ts';
import { isDealtWith, lastReviewOf, reviewDue } from '../../../src/register/reviews/review-due.ts';

const record = { version: { date: '2023-10' } } as ConstitutionRecord;
const held = (date: string) => ({ date, outcome: 'no-change' }) as const;

describe('a review is due', () => {
  const given = { answer: undefined, record, last: undefined, wholeDocument: undefined };

  test('as the last review set it, whatever the document says', () => {
    const last = { ...held('2025-01'), nextDue: '2026-02' };
    expect(reviewDue({ ...given, answer: { kind: 'fixed-date', due: '2025-03' }, last })).toEqual({
      date: '2026-02',
      precision: 'month',
      lastDay: '2026-02-28',
      setBy: 'review',
    });
  });

  test('so long after the version, or the last review where that is later', () => {
    const answer = { kind: 'interval', interval: 'P1Y' } as const;
    expect(reviewDue({ ...given, answer })).toMatchObject({
      date: '2024-10',
      derived: { from: 'version-date' },
    });
    expect(reviewDue({ ...given, answer, last: held('2025-05') })).toMatchObject({
      date: '2026-05',
      derived: { from: 'last-review' },
    });
  });

  test('on no date where nothing sets one', () => {
    expect(reviewDue(given)).toBeUndefined();
  });
});

test('a review in the month that was due, or later, settles it', () => {
  expect(isDealtWith('2025-03-31', held('2025-03-02'))).toBe(true);
  expect(isDealtWith('2025-03-31', held('2025-02-28'))).toBe(false);
  expect(isDealtWith('2025', held('2025-01'))).toBe(true);
  expect(isDealtWith('2025', undefined)).toBe(false);
});

test('the review held last is the latest, and of two in one time the one written later', () => {
  const reviews = [held('2024-05'), held('2025-05'), { ...held('2025-05'), decision: 'Minute 7' }];
  expect(lastReviewOf({ ...record, reviews })).toMatchObject({ decision: 'Minute 7' });
  expect(lastReviewOf(record)).toBeUndefined();
});
