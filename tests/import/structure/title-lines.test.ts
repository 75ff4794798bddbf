import { expect, test } from 'vitest';
import { linesOf } from '../../../src/import/structure/line.ts';
import { titleLines } from '../../../src/import/structure/title-lines.ts';
import { blocksFrom } from './lines.ts';

const titles = (text: string): number => titleLines(linesOf(blocksFrom(text))).size;

test.each([
  ['Fellshire Board\nTerms of Reference\nPurpose\nTo lead.', 2],
  ['Fellshire Board\nTerms of Reference\nVersion 3\nMay 2025\n1. Purpose\n1.1 To lead.', 4],
  ['TERMS OF REFERENCE\nThe Board meets monthly.', 1],
  ['1. Purpose\n1.1 To lead.', 0],
  ['The Board meets monthly.\nTerms of Reference', 0],
])('of “%s” the first %i lines are the title', (text, count) => {
  expect(titles(text)).toBe(count);
});

test('a line that the file calls the title is one', () => {
  expect(
    titleLines(linesOf([{ kind: 'paragraph', heading: 0, text: 'Fairness first.' }])).size,
  ).toBe(1);
});
