import { expect, test } from 'vitest';
import { resources } from '../../../../src/import/topics/accountability/resources.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Funding\nEach partner pays an equal share.', 'equal share'],
  ['The Board manages a pooled budget.', 'pooled budget'],
  ['The costs of the Board are met by the statutory partners.', 'costs'],
  ['The Board is paid for by its partners.', 'paid for by'],
  ['The Council is the accountable body for the Partnership.', 'accountable body'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(resources, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'Natural Resources Wales has a seat.',
  'Members declare any financial interest.',
  'The Board meets monthly.',
])('%j states nothing of it', (words) => {
  expect(readWords(resources, words)?.state).toBeUndefined();
});
