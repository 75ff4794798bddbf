import { expect, test } from 'vitest';
import { performance } from '../../../../src/import/topics/accountability/performance.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Performance\nThe Board looks at results each quarter.', 'looks at results'],
  ['To monitor progress against the plan.', 'monitor progress'],
  ['The Board will review performance each quarter.', 'review performance'],
  ['Success will be measured by a set of indicators.', 'Success will be measured'],
  ['An evaluation of the work is made each year.', 'evaluation'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(performance, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'The monitoring officer advises members.',
  'The Chair monitors attendance.',
  'The Board meets monthly.',
])('%j states nothing of it', (words) => {
  expect(readWords(performance, words)?.state).toBeUndefined();
});
