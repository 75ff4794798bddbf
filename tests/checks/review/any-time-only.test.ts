import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { reviewFiles } from './review-files.ts';

const check = 'review/any-time-only';

describe('a document that can be reviewed at any time', () => {
  test('sets no date', () => {
    expect(found(check, reviewFiles('{ kind: any-time }'))).toMatchObject([
      {
        in: 'text',
        words: 'will be reviewed in March 2026',
        severity: 'info',
        about: 'review',
        message:
          'The document can be reviewed at any time, so no review is ever due. Add a date, or say how often.',
      },
    ]);
  });

  test('is one that is reviewed periodically too', () => {
    expect(found(check, reviewFiles('{ kind: periodically }'))).toMatchObject([
      { message: expect.stringContaining('is reviewed from time to time') as string },
    ]);
  });

  test('has a date when the last review set one', () => {
    const set = 'reviews: [{ date: 2026-03-20, outcome: changed, nextDue: 2027-03 }]\n';
    expect(found(check, reviewFiles('{ kind: any-time }', set))).toEqual([]);
  });

  test('is not one that is reviewed after an event', () => {
    expect(found(check, reviewFiles('{ kind: event, event: the elections }'))).toEqual([]);
  });
});
