import { expect, test } from 'vitest';
import { equality } from '../../../../src/import/topics/accountability/equality.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Equality and diversity\nThe Board treats all people fairly.', 'treats all people fairly'],
  ['The Board has regard to the Equality Act 2010.', 'Equality Act'],
  ['Decisions take account of protected characteristics.', 'protected characteristics'],
  ['The Partnership promotes equality of access.', 'promotes equality'],
  ['Members must not discriminate against anyone.', 'discriminate'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(equality, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'In the event of equality of votes the Chair decides.',
  'The plan protects biodiversity.',
  'The Board meets monthly.',
])('%j states nothing of it', (words) => {
  expect(readWords(equality, words)?.state).toBeUndefined();
});
