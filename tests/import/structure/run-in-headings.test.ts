import { expect, test } from 'vitest';
import type { Block } from '../../../src/documents/block.ts';
import { linesOf } from '../../../src/import/structure/line.ts';
import { withRunInHeadings } from '../../../src/import/structure/run-in-headings.ts';
import { structureOf } from '../../../src/import/structure/structure-of.ts';
import { blocksFrom, outlineOf } from './lines.ts';

test('a heading before a colon stands over the words behind it', () => {
  expect(
    outlineOf(
      structureOf(
        blocksFrom(
          'Harbour Panel Terms of Reference\nPurpose: To keep children safe.\nQuorum: All three partners.\nReview: Each year.',
        ),
      ),
    ),
  ).toEqual([
    'title Harbour Panel Terms of Reference',
    'section Purpose:',
    '  clause To keep children safe.',
    'section Quorum:',
    '  clause All three partners.',
    'section Review:',
    '  clause Each year.',
  ]);
});

test('a heading in bold at the start of its clause keeps the number of the clause', () => {
  const clause = (label: string, leadsWith: string, rest: string): Block => ({
    kind: 'paragraph',
    label,
    leadsWith,
    text: `${leadsWith} ${rest}`,
  });
  const blocks = [
    clause('1.', 'Purpose.', 'To keep children safe.'),
    clause('2.', 'Quorum.', 'All three partners.'),
    clause('3.', 'Review.', 'Each year.'),
  ];
  expect(outlineOf(structureOf(blocks)).slice(0, 2)).toEqual([
    'section 1. Purpose.',
    '  clause To keep children safe.',
  ]);
});

test('one such line, or lines among headings of their own, are left as they are', () => {
  for (const text of [
    'Purpose: To keep children safe.\nFive members are needed.',
    '**Aims**\nPurpose: To keep safe.\n**Rules**\nQuorum: All three.\n**Dates**\nReview: Each year.',
  ]) {
    const lines = linesOf(blocksFrom(text));
    expect(withRunInHeadings(lines)).toEqual(lines);
  }
});
