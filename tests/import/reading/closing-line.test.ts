import { expect, test } from 'vitest';
import { isClosingLine } from '../../../src/import/reading/closing-line.ts';

test.each([
  'Signed: ____________________ Chair',
  'Signed: Councillor Meredith',
  'Last updated: 3 February 2025',
  'Version 3.1 adopted 9 May 2023',
  'Date of approval: 4 July 2024',
  'Next review: November 2025.',
  'Adopted at the inaugural meeting, 14 October 2023',
])('%j closes a document', (words) => {
  expect(isClosingLine(words)).toBe(true);
});

test.each([
  'The Chair signs the minutes.',
  'Approved minutes are published within ten days.',
  'The terms were last updated by the Council.',
  'The Board may be dissolved by the Council.',
  'Approved by two thirds of the members, it takes effect.',
  'Version control is kept by the clerk.',
])('%j rules something', (words) => {
  expect(isClosingLine(words)).toBe(false);
});
