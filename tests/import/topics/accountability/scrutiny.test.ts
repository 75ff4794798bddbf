import { expect, test } from 'vitest';
import { scrutiny } from '../../../../src/import/topics/accountability/scrutiny.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Scrutiny\nThe council’s committee reviews our work.', 'reviews our work'],
  ['The work of the Board is subject to scrutiny by the council.', 'subject to scrutiny'],
  ['The overview and scrutiny committee may call the Board in.', 'scrutiny committee'],
  ['The Partnership is scrutinised by the Crime Panel.', 'scrutinised by'],
  ['The Health Scrutiny Panel reviews its decisions.', 'Scrutiny Panel'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(scrutiny, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'Holders of office must submit themselves to the scrutiny necessary to ensure this.',
  'There is an audit trail of decisions.',
  'The Board meets monthly.',
])('%j states nothing of it', (words) => {
  expect(readWords(scrutiny, words)?.state).toBeUndefined();
});
