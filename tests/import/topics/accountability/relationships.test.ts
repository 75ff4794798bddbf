import { expect, test } from 'vitest';
import { relationships } from '../../../../src/import/topics/accountability/relationships.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Relationships with other boards\nThe Board meets the Forum each year.', 'meets the Forum'],
  ['The Group will work closely with the Children’s Partnership.', 'work closely'],
  ['To maintain links with neighbouring partnerships.', 'maintain links'],
  ['The Board liaises with the Safeguarding Board.', 'liaises with'],
  ['Develop strong relationships with voluntary groups.', 'strong relationships'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(relationships, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'Members declare close relationships with bidders.',
  'Members work with respect.',
  'The Board meets monthly.',
])('%j states nothing of it', (words) => {
  expect(readWords(relationships, words)?.state).toBeUndefined();
});
