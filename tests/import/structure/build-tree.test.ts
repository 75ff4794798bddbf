import { expect, test } from 'vitest';
import { buildTree } from '../../../src/import/structure/build-tree.ts';
import { linesOf } from '../../../src/import/structure/line.ts';
import type { Block } from '../../../src/documents/block.ts';
import { blocksFrom, outlineOf } from './lines.ts';

const outline = (blocks: readonly Block[]): string[] => outlineOf(buildTree(linesOf(blocks)));

test('points of a list stand as deep as the file says', () => {
  const point = (text: string, level: number): Block => ({
    kind: 'paragraph',
    label: '•',
    isBullet: true,
    level,
    text,
  });
  expect(
    outline([point('Aims', 0), point('health', 1), point('wealth', 1), point('Members', 0)]),
  ).toEqual(['item Aims', '  item health', '  item wealth', 'item Members']);
});

test('words without a number after a list stand under the heading again', () => {
  expect(
    outline(
      blocksFrom(
        'Quorum\nIt needs:\n• five members;\n• the Chair.\nNo proxies count towards the number of members.',
      ),
    ),
  ).toEqual([
    'section Quorum',
    '  clause It needs:',
    '    item five members;',
    '    item the Chair.',
    '  clause No proxies count towards the number of members.',
  ]);
});

test('a table that a clause leads to stands in it', () => {
  const table: Block = { kind: 'table', rows: [[{ text: 'a' }, { text: 'b' }]] };
  expect(outline([{ kind: 'paragraph', text: 'The members are:' }, table])).toEqual([
    'clause The members are:',
    '  table 1 rows',
  ]);
});

test('the headings in an appendix rank below it', () => {
  expect(outline(blocksFrom('1. Purpose\n1.1 To lead.\nAppendix A\n1. Quorum\n1.1 Five.'))).toEqual(
    [
      'section 1. Purpose',
      '  clause 1.1 To lead.',
      'section Appendix A',
      '  section 1. Quorum',
      '    clause 1.1 Five.',
    ],
  );
});

test('a bold line among headings of the file ranks below the last of them', () => {
  const heading: Block = { kind: 'paragraph', heading: 1, text: 'Meetings' };
  const bold: Block = { kind: 'paragraph', text: 'Who may come', look: { isBold: true } };
  const words: Block = {
    kind: 'paragraph',
    text: 'All who live in the area may come to the meetings.',
  };
  expect(outline([heading, words, bold, words, heading, words])).toEqual([
    'section Meetings',
    '  clause All who live in the area may come to the meetings.',
    '  section Who may come',
    '    clause All who live in the area may come to the meetings.',
    'section Meetings',
    '  clause All who live in the area may come to the meetings.',
  ]);
});

test('the principles of public life stand under the heading that introduces them', () => {
  const principles = ['Selflessness', 'Integrity', 'Objectivity', 'Accountability', 'Openness'];
  const line = 'Holders of public office act in the interest of all, and tell how they do so.';
  const text = [
    'Code of conduct',
    line,
    ...principles.flatMap((one) => [one, line]),
    'Review',
    line,
  ];
  expect(outline(blocksFrom(text.join('\n'))).filter((one) => one.includes('section'))).toEqual([
    'section Code of conduct',
    ...principles.map((one) => `  section ${one}`),
    'section Review',
  ]);
});

test('a heading without a number among numbered clauses holds those that follow', () => {
  const italic: Block = { kind: 'paragraph', text: 'Attendees', look: { isItalic: true } };
  const blocks = blocksFrom(
    '1. Members\n1.1 The members are listed.\n1.2 Others may be asked to come.\n2. Votes\n2.1 Each has one.',
  );
  expect(outline([...blocks.slice(0, 2), italic, ...blocks.slice(2)])).toEqual([
    'section 1. Members',
    '  clause 1.1 The members are listed.',
    '  section Attendees',
    '    clause 1.2 Others may be asked to come.',
    'section 2. Votes',
    '  clause 2.1 Each has one.',
  ]);
});

test('short lines that a numbered clause leads to stand in it', () => {
  const text =
    '3.1 The members are as follows:\nMarsh Council - 3\nMarsh Police - 1\n3.2 Each has a vote.';
  expect(outline(blocksFrom(text))).toEqual([
    'clause 3.1 The members are as follows:',
    '  item Marsh Council - 3',
    '  item Marsh Police - 1',
    'clause 3.2 Each has a vote.',
  ]);
});
