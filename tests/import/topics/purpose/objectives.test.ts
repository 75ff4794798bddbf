import { expect, test } from 'vitest';
import { objectives } from '../../../../src/import/topics/purpose/objectives.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Objectives\nThe Group will:\n- cut waiting times\n- train staff', 'cut waiting times'],
  ['# Key responsibilities\nTo agree a plan.\nTo share learning.', 'agree a plan'],
  ['The aims of the Partnership are:\n- to reduce crime\n- to support victims', 'to reduce crime'],
  ['# Objects\nTo raise the profile of arts.', 'profile of arts'],
  ['# Functions of the Board\nTo set priorities.', 'set priorities'],
  ['# Terms of reference\nTo review services.\nTo advise the council.', 'review services'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(objectives, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  '# Responsibilities of members\nTo attend meetings.',
  '# Role of the secretariat\nTo take minutes.',
  'The Chair is elected each year.',
  '# Role\nThe Board is a committee of Vale Council set up under section 194 of the Act.',
  'The Board shall comprise:\n- the Chief Executive\n- two councillors',
])('%j states nothing of it', (words) => {
  expect(readWords(objectives, words)?.state).toBeUndefined();
});
