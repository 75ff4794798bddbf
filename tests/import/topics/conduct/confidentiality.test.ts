import { expect, test } from 'vitest';
import { confidentiality } from '../../../../src/import/topics/conduct/confidentiality.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Confidentiality\nMembers keep papers safe.', 'papers safe'],
  ['Members must treat personal information as confidential.', 'as confidential'],
  ['Discussions are held in confidence.', 'in confidence'],
  ['Papers must not be shared with any third party.', 'not be shared'],
  ['The Chatham House rule applies.', 'Chatham House'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(confidentiality, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'Meetings are held in public, except where exempt information is discussed.',
  'We want to raise public confidence in policing.',
  'A vote of no confidence needs two thirds.',
  'The Board meets monthly.',
])('%j states nothing of it', (words) => {
  expect(readWords(confidentiality, words)?.state).toBeUndefined();
});

test('an exception to meeting in public is left to a person', () => {
  const words = 'Meetings are held in public, except where exempt information is discussed.';
  expect(readWords(confidentiality, words)).toHaveProperty('candidates');
});

test('what stays in the room is no silence', () => {
  expect(readWords(confidentiality, 'Nothing said is repeated outside the room.')).toHaveProperty(
    'candidates',
  );
});
