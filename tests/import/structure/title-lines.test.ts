import { expect, test } from 'vitest';
import { linesOf } from '../../../src/import/structure/line.ts';
import { titleLines } from '../../../src/import/structure/title-lines.ts';
import { blocksFrom } from './lines.ts';

const titles = (text: string): number => titleLines(linesOf(blocksFrom(text))).size;

test.each([
  ['Fellshire Board\nTerms of Reference\nPurpose\nTo lead.', 2],
  ['Fellshire Board\nTerms of Reference\nVersion 3\nMay 2025\n1. Purpose\n1.1 To lead.', 4],
  ['TERMS OF REFERENCE\nThe Board meets monthly.', 1],
  [
    'LITTLE MARDEN FLOOD FORUM\nThese are the rules of the forum as they were agreed by all of its members in June.',
    1,
  ],
  [
    '**Quorum**\nFive members of those who came are needed before the forum can decide anything at all.',
    0,
  ],
  ['1. Purpose\n1.1 To lead.', 0],
  ['The Board meets monthly.\nTerms of Reference', 0],
  ['The Partnership\nPart A: Terms of Reference of the Board\nTo lead.\nPart B: Group', 1],
])('of “%s” the first %i lines are the title', (text, count) => {
  expect(titles(text)).toBe(count);
});

test('a line that the file calls the title is one', () => {
  expect(
    titleLines(linesOf([{ kind: 'paragraph', heading: 0, text: 'Fairness first.' }])).size,
  ).toBe(1);
});
