import { describe, expect, test } from 'vitest';
import { addresses } from '../../../src/views/addresses.ts';
import { reviewRecords } from '../../../src/register/reviews/review-records.ts';
import { howLate } from '../../../src/views/reviews/how-late.ts';
import { reviewRow } from '../../../src/views/reviews/review-row.ts';
import { reviewTask } from '../../../src/views/reviews/review-task.ts';
import { fiveReviews } from './five-reviews.ts';

const register = fiveReviews();
const taskOf = (body: string) =>
  reviewTask(reviewRecords(register).get(`riverside/${body}`)!, register.today);

describe('reviewTask', () => {
  test('says when a review was due, how late it is and what to do', () => {
    expect(taskOf('late')).toEqual({
      when: 'On 14 April 2025',
      late: '1 month late',
      todo: 'Hold the review, or record that it was held.',
    });
    expect(taskOf('soon')).toMatchObject({ when: 'In July 2025', late: 'in 1 month' });
    expect(taskOf('board')).toMatchObject({ when: 'By March 2026', todo: 'Nothing yet.' });
  });

  test('names no time where there is no date, and says what would give one', () => {
    expect(taskOf('any-time')).toEqual({
      when: '',
      late: '',
      todo: 'Agree a date, or say how often.',
    });
    expect(taskOf('no-base').todo).toBe('Put a date on the document, to count from.');
  });

  test('leads to the review pack', () => {
    expect(reviewRow('riverside/late', register).pack).toBe(addresses.reviewPack('riverside/late'));
  });
});

test('howLate counts to the last day on which a review is in time', () => {
  expect(howLate('2025-03-31', '2026-11-30')).toBe('1 year 8 months late');
  expect(howLate('2025-03-31', '2025-03-31')).toBe('today');
  expect(howLate('2025-03-31', '2025-03-30')).toBe('in 1 day');
});
