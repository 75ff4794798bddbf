import { expect, test } from 'vitest';
import {
  nolanNamed,
  nolanWords,
  principles,
} from '../../../../src/import/topics/purpose/principles.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Our values\nWe are open and honest.', 'open and honest'],
  ['Members follow the seven principles of public life.', 'seven principles'],
  ['The Board will be guided by the following principles:\n- respect\n- trust', 'guided by'],
  ['Members uphold the Nolan principles.', 'Nolan'],
  ['# Our ethos\nWe share what we learn.', 'share what we learn'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(principles, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'The plan was agreed in principle.',
  'Each service must give value for money.',
  '# Ways of working\nMeetings take place each month.',
  'The Board meets monthly.',
])('%j states nothing of it', (words) => {
  expect(readWords(principles, words)?.state).toBeUndefined();
});

test('the seven principles of public life are named or not', () => {
  expect(nolanWords.test('the Nolan principles')).toBe(true);
  expect(nolanNamed([])).toEqual({ nolan: 'no' });
  expect(readWords(principles, 'Members uphold the Nolan principles.')).toMatchObject({
    answer: { nolan: 'yes' },
  });
});
