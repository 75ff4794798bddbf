import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { reviewFiles } from './review-files.ts';

const check = 'review/date-without-interval';
const march = '{ kind: fixed-date, due: 2026-03 }';
const before = '2026-01-01';

describe('the date of one review', () => {
  test('leaves open what comes after it', () => {
    expect(found(check, reviewFiles(march), before)).toMatchObject([
      {
        in: 'text',
        words: 'will be reviewed in March 2026',
        severity: 'info',
        about: 'review',
        message:
          'This sets one review, in March 2026, and none after it. Say how often the document is reviewed from then on.',
      },
    ]);
  });

  test('may be a time between two dates', () => {
    const window = '{ kind: fixed-date, notBefore: 2026-03, due: 2026-06 }';
    const [finding] = found(check, reviewFiles(window), before);
    expect(finding?.message).toMatch(/^This sets one review, between March 2026 and June 2026,/);
  });

  test('is not told where the date has passed: that is the matter', () => {
    expect(found(check, reviewFiles(march), '2026-06-01')).toEqual([]);
  });

  test('may come with an interval', () => {
    expect(found(check, reviewFiles('{ kind: fixed-date, due: 2026-03, interval: P1Y }'))).toEqual(
      [],
    );
  });

  test('is followed by another when the last review set one', () => {
    const set = 'reviews: [{ date: 2026-03-20, outcome: changed, nextDue: 2027-03 }]\n';
    const unset = 'reviews: [{ date: 2026-03-20, outcome: changed }]\n';
    expect(found(check, reviewFiles(march, set))).toEqual([]);
    expect(found(check, reviewFiles(march, unset))).toHaveLength(1);
  });
});
