import { expect, test } from 'vitest';
import { foundedByLaw } from '../../../../src/import/topics/purpose/founded-by-law.ts';

const pattern = new RegExp(foundedByLaw, 'iu');

test.each([
  'The Board is a statutory committee of Vale Council established under section 194 of the Health and Social Care Act 2012.',
  'The Forum is constituted under the Schools Forums (England) Regulations 2012.',
])('%j says by what law a body stands', (words) => {
  expect(pattern.test(words)).toBe(true);
});

test.each([
  'The Board was established under the Care Act 2014 to help and protect adults.',
  'The Partnership was formed to reduce crime.',
  'The Partnership was set up by the Council in 2003.',
])('%j says what a body is for, or no law', (words) => {
  expect(pattern.test(words)).toBe(false);
});
