import { expect, test } from 'vitest';
import type { NoNumber } from '../../../src/compare/topic-value.ts';
import { noNumberPhrase } from '../../../src/views/phrases/no-number.ts';

test.each<[NoNumber, string]>([
  [{ why: 'meets-as-needed' }, 'The document gives no number: it meets as needed'],
  [{ why: 'open-to-anyone' }, 'It is open to anyone who fits, and lists no seats'],
  [{ why: 'seats-vary', minimum: 4, maximum: 5 }, 'The document gives 4 to 5 seats'],
  [
    { why: 'seats-not-numbered', lines: 1 },
    'The document gives no number of seats for one line of its list',
  ],
  [
    { why: 'seats-not-numbered', lines: 3 },
    'The document gives no number of seats for 3 lines of its list',
  ],
  [
    { why: 'share-of-unknown-seats' },
    'The number of seats cannot be computed from the document, so no share can',
  ],
  [
    { why: 'share-varies', minimum: 4, maximum: 5 },
    'The document gives 4 to 5 seats, so the share varies',
  ],
  [{ why: 'review-any-time' }, 'The document allows a review at any time and fixes no interval'],
])('%j is said as “%s”', (reason, phrase) => {
  expect(noNumberPhrase(reason)).toBe(phrase);
});
