import { expect, test } from 'vitest';
import { background } from '../../../../src/import/topics/purpose/background.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Background\nThe Board began as a steering group.', 'began as a steering group'],
  ['The Partnership was established in 2011.', 'established in 2011'],
  ['The Forum was set up by the county council and the health authority.', 'set up by'],
  ['It took over from the Local Service Board.', 'took over from'],
  ['# Introduction and context\nCrime fell in the last decade.', 'Crime fell'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(background, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'The Board may be established as a company.',
  'Task and finish groups may be set up.',
  'The Board meets monthly.',
])('%j states nothing of it', (words) => {
  expect(readWords(background, words)?.state).toBeUndefined();
});
