import { expect, test } from 'vitest';
import { codeOfConduct } from '../../../../src/import/topics/conduct/code-of-conduct.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Code of conduct\nMembers listen to each other.', 'listen to each other'],
  ['Members keep to the code of conduct of the council.', 'code of conduct'],
  ['All members will treat each other with respect.', 'with respect'],
  ['Members follow the principles of public life.', 'principles of public life'],
  ['Members take collective responsibility for decisions.', 'collective responsibility'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(codeOfConduct, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  '# Conduct of meetings\nThe Board meets four times a year.',
  'We tackle anti-social behaviour.',
  'The Board conducts reviews.',
  'Business is conducted in private.',
])('%j states nothing of it', (words) => {
  expect(readWords(codeOfConduct, words)?.state).toBeUndefined();
});
