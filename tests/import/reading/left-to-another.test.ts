import { expect, test } from 'vitest';
import { documentLeftTo } from '../../../src/import/reading/left-to-another.ts';

test.each([
  ['Voting is as set out in the Council’s Constitution.', 'Council’s Constitution'],
  [
    'Meetings are held in accordance with the ICB’s Standing Orders and law.',
    'ICB’s Standing Orders',
  ],
  ['The quorum is governed by the council procedure rules', 'council procedure rules'],
  ['The quorum is five members.', undefined],
  [
    'The Board is supported by a secretariat, which will include ensuring that the agenda and papers are prepared and distributed in accordance with the Standing Orders.',
    undefined,
  ],
])('“%s”', (words, where) => {
  expect(documentLeftTo(words)).toBe(where);
});
