import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { reviewFiles } from './review-files.ts';

const check = 'review/due-soon';
const files = reviewFiles('{ kind: fixed-date, due: 2026-03-14 }');

describe('a review that is due soon', () => {
  test('is an observation for the last 90 days', () => {
    expect(found(check, files, '2026-02-01')).toMatchObject([
      {
        in: 'text',
        words: 'will be reviewed in March 2026',
        severity: 'info',
        about: 'review',
        message: 'A review is due on 14 March 2026. Put it on the agenda of a meeting before then.',
      },
    ]);
  });

  test.each(['2025-12-13', '2026-03-15'])('is not one on %s', (today) => {
    expect(found(check, files, today)).toEqual([]);
  });
});
