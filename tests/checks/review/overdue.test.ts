import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { reviewFiles } from './review-files.ts';

const check = 'review/overdue';
const march = '{ kind: fixed-date, due: 2026-03 }';

describe('a review that is overdue', () => {
  test('is reported on the words that set it, from the day after the last', () => {
    expect(found(check, reviewFiles(march), '2026-04-01')).toMatchObject([
      {
        in: 'text',
        words: 'will be reviewed in March 2026',
        range: { start: { line: 3, column: 23 }, end: { line: 3, column: 53 } },
        severity: 'warning',
        about: 'review',
        message:
          'A review was due in March 2026. If it was held, record the outcome. If not, hold it, or record the later date that was agreed.',
      },
    ]);
    expect(found(check, reviewFiles(march), '2026-03-31')).toEqual([]);
  });

  test('says what it is counted from, where only an interval is given', () => {
    const version = 'version: { date: 2024-05, evidence: [{ clause: p1, quote: terms }] }\n';
    const [finding] = found(check, reviewFiles('{ kind: interval, interval: P1Y }', version));
    expect(finding?.message).toBe(
      'A review was due in May 2025 (counted from May 2024). If it was held, record the outcome. If not, hold it, or record the later date that was agreed.',
    );
  });

  test('is not so when the review was held, or moved to a later date', () => {
    for (const held of ['outcome: no-change', 'outcome: extended, nextDue: 2027-03']) {
      const reviews = `reviews: [{ date: 2026-03-20, ${held} }]\n`;
      expect(found(check, reviewFiles(march, reviews))).toEqual([]);
    }
  });

  test('is not so for a document that another has replaced', () => {
    expect(found(check, reviewFiles(march, 'status: superseded\n'))).toEqual([]);
  });
});
