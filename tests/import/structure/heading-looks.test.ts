import { expect, test } from 'vitest';
import { isInCapitals, lookOf, ranksOfLooks } from '../../../src/import/structure/heading-looks.ts';
import type { Line } from '../../../src/import/structure/line.ts';
import { linesOf } from '../../../src/import/structure/line.ts';
import type { Look } from '../../../src/documents/block.ts';

const heading = (text: string, look: Look = {}, label?: string): Line =>
  linesOf([
    { kind: 'paragraph', text, look, ...(label === undefined ? {} : { label }) },
  ])[0] as Line;

const ranks = (...headings: Line[]): number[] => {
  const of = ranksOfLooks(headings);
  return headings.map((line) => of.get(lookOf(line))!);
};

test('larger letters rank above smaller, and capitals above bold', () => {
  expect(ranks(heading('Quorum', { size: 12 }), heading('Meetings', { size: 16 }))).toEqual([2, 1]);
  expect(ranks(heading('MEETINGS'), heading('Quorum', { isBold: true }), heading('Votes'))).toEqual(
    [1, 2, 3],
  );
});

test('headings of one look have one rank', () => {
  expect(ranks(heading('A', { isBold: true }, '1.'), heading('B', { isBold: true }, '7.'))).toEqual(
    [1, 1],
  );
});

test('among numbered headings, one without a number ranks below', () => {
  const numbered = ['1.', '2.', '3.'].map((label) => heading('Part', {}, label));
  expect(ranks(...numbered, heading('Priorities'))).toEqual([1, 1, 1, 2]);
});

test('an abbreviation is no line of capitals', () => {
  expect(isInCapitals('TERMS OF REFERENCE')).toBe(true);
  expect(isInCapitals('NHS')).toBe(false);
});
