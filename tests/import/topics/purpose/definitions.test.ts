import { expect, test } from 'vitest';
import { definitions } from '../../../../src/import/topics/purpose/definitions.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['“The Act” means the Care Act 2014.', 'means the Care Act'],
  ['# Definitions\nA partner is any body that has signed.', 'any body that has signed'],
  ['# What is health equity?\nIt is the absence of unfair differences.', 'absence of unfair'],
  ['It serves the Health and Wellbeing Board (the Board).', '(the Board)'],
  ['Health disparities refers to a kind of difference.', 'refers to'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(definitions, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'Votes are cast by any other means.',
  'The Board meets in the town hall (first floor).',
  'Papers are sent, which means that members can read them.',
])('%j states nothing of it', (words) => {
  expect(readWords(definitions, words)?.state).toBeUndefined();
});
