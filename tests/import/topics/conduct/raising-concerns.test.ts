import { expect, test } from 'vitest';
import { raisingConcerns } from '../../../../src/import/topics/conduct/raising-concerns.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Whistleblowing\nTell the Chair at once.', 'Tell the Chair'],
  ['Any complaint about the Board should be made to the Chair.', 'complaint'],
  ['Members may raise any concerns with the Chair.', 'concerns with the Chair'],
  ['Concerns about conduct should be reported to the monitoring officer.', 'reported to'],
  ['The council’s complaints procedure will apply to complaints.', 'complaints'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(raisingConcerns, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'The report lists areas of concern.',
  'Partners discuss safeguarding concerns.',
  'The Board meets monthly.',
])('%j states nothing of it', (words) => {
  expect(readWords(raisingConcerns, words)?.state).toBeUndefined();
});
