import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { reviewFiles, reviewState } from './review-files.ts';

const check = 'review/interval-without-date';
const yearly = '{ kind: interval, interval: P1Y }';

describe('an interval between reviews', () => {
  test('needs a date to count from', () => {
    expect(found(check, reviewFiles(yearly))).toMatchObject([
      {
        in: 'text',
        words: 'will be reviewed in March 2026',
        severity: 'warning',
        about: 'review',
        message:
          'This sets how often the document is reviewed, but there is no date to count from. Put the date of this version on it.',
      },
    ]);
  });

  test('counts from the version, an approval or a review', () => {
    for (const dated of [
      'version: { effectiveFrom: 2026-05, evidence: [{ clause: p1, quote: terms }] }\n',
      'approvals: [{ by: the Board, on: 2026-05, evidence: [{ clause: p1, quote: terms }] }]\n',
      'reviews: [{ date: 2026-05, outcome: changed }]\n',
    ])
      expect(found(check, reviewFiles(yearly, dated))).toEqual([]);
  });

  test('is not held against a date that nobody has confirmed', () => {
    const proposed = 'version: { proposed: { reason: It is dated., confidence: low } }\n';
    expect(found(check, reviewFiles(yearly, proposed))).toEqual([]);
  });

  test('does not count from our estimate of when a document was written', () => {
    const dating = 'dating: { from: 2020, reason: It names a board of that year. }\n';
    expect(found(check, reviewFiles(yearly, dating))).toHaveLength(1);
  });

  test('is not what a document without an interval lacks', () => {
    expect(found(check, reviewFiles('{ kind: any-time }'))).toEqual([]);
    expect(found(check, reviewState('unclear'))).toEqual([]);
  });
});
