import { expect, test } from 'vitest';
import { prioritisationFramework } from '../../../../src/import/topics/purpose/prioritisation-framework.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Prioritisation criteria\n1. Need\n2. Cost', 'Need'],
  ['Bids are scored against the following criteria:\n- need\n- cost', 'scored against'],
  ['Projects are ranked using the criteria below.', 'ranked using'],
  ['# Scoring\nEach bid gets up to ten points.', 'ten points'],
  ['The prioritisation matrix gives each scheme a score.', 'prioritisation matrix'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(prioritisationFramework, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  '# Membership\nThe criteria for membership are below.',
  'The Board meets monthly.',
  'Partners share what matters most.',
])('%j states nothing of it', (words) => {
  expect(readWords(prioritisationFramework, words)?.state).toBeUndefined();
});
