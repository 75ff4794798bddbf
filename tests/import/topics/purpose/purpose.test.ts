import { expect, test } from 'vitest';
import { purpose } from '../../../../src/import/topics/purpose/purpose.ts';
import { readWords } from '../read-words.ts';

test.each([
  ['# Purpose\nTo reduce harm from alcohol in the borough.', 'To reduce harm from alcohol'],
  [
    '# 1. Role of the Board\nThe Board sets the direction of the Partnership.',
    'sets the direction',
  ],
  ['The purpose of the Forum is to advise the council on access to land.', 'advise the council'],
  ['The Vale Partnership exists to improve life in the Vale.', 'improve life'],
  ['# Why we meet\nWe keep adults safe from abuse.', 'keep adults safe'],
  ['# Why the Collaborative exists\nWe redesign services.', 'redesign services'],
  ['# Objects\nTo raise the profile of arts.', 'profile of arts'],
  ['# Aims\nTo bring partners together.', 'bring partners together'],
  ['# Purpose\nThe purpose of the Board is to:\n- set a vision\n- lead the county', 'set a vision'],
])('%j is read by its own words', (words, quoted) => {
  const read = readWords(purpose, words);
  expect(read?.state).toBe('stated');
  expect(read?.evidence?.map(({ quote }) => quote).join(' ')).toContain(quoted);
});

test.each([
  'The purpose of the sub-group is to plan events.',
  '# Membership\nThe Council appoints two members.',
  '# Role\nThe Board is a statutory committee of Vale Council established under section 194 of the Health and Social Care Act 2012.',
  '# Role of the Chair\nThe Chair leads each meeting.',
])('%j states nothing of it', (words) => {
  expect(readWords(purpose, words)?.state).toBeUndefined();
});

test('what stands before any heading opens with it', () => {
  expect(readWords(purpose, 'The Board leads the Partnership.')).toMatchObject({
    answer: { summary: 'The Board leads the Partnership.' },
  });
});

test('a heading in Welsh announces it', () => {
  expect(readWords(purpose, '# Diben\nGwella llesiant yr ardal.')?.state).toBe('stated');
});
