import { expect, test } from 'vitest';
import { personSpecification } from '../../../../src/import/topics/membership/person-specification.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Person specification\nGood at working with others.', 'working with others'],
  ['Members should be of sufficient seniority to take decisions.', 'seniority'],
  [
    'Members must have the authority to make decisions for their organisation.',
    'authority to make decisions',
  ],
  ['The following skills are required:\n- listening\n- chairing', 'skills are required'],
  ['Representatives will be at an appropriate level of seniority.', 'level of seniority'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(personSpecification, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'Experts may be co-opted for their specific skills.',
  'The Group supports skills development in the workforce.',
  'Each council sends one member.',
])('%j states nothing of it', (words) => {
  expect(readWords(personSpecification, words)?.state).toBeUndefined();
});

test('a level that members are at is left to a person', () => {
  const words = 'Members are expected to be at chief officer level.';
  expect(readWords(personSpecification, words)).toHaveProperty('candidates');
});
