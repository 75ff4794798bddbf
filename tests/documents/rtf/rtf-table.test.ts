import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/documents/block.ts';
import { rtfTable } from '../../../src/documents/rtf/rtf-table.ts';

const cells = (...texts: string[]): Block[][] =>
  texts.map((text) => (text === '' ? [] : [{ kind: 'paragraph', text }]));
const edges = (...ends: number[]): { edge: number; isMergedLeft: false; isMergedAbove: false }[] =>
  ends.map((edge) => ({ edge, isMergedLeft: false, isMergedAbove: false }));

describe('rtfTable', () => {
  test('a wide cell covers the columns that other rows have there', () => {
    const [table] = rtfTable([
      { cells: cells('A', 'B', 'C'), plan: edges(1000, 2000, 3010), isHeading: true },
      { cells: cells('d', 'e'), plan: edges(1000, 3000), isHeading: false },
    ]);
    expect(table).toMatchObject({
      headingRows: 1,
      rows: [
        [{ text: 'A' }, { text: 'B' }, { text: 'C' }],
        [{ text: 'd' }, { text: 'e' }, { text: '', merged: 'left' }],
      ],
    });
  });

  test('one column is a frame around its paragraphs', () => {
    const row = { cells: cells('Terms'), plan: edges(1000), isHeading: false };
    expect(rtfTable([row])).toEqual([{ kind: 'paragraph', text: 'Terms' }]);
  });

  test('rows that do not fit their plan are put as they come', () => {
    const [table] = rtfTable([
      { cells: cells('a', 'b'), plan: edges(1000), isHeading: false },
      { cells: cells('c'), plan: edges(1000), isHeading: false },
    ]);
    expect(table).toMatchObject({
      rows: [
        [{ text: 'a' }, { text: 'b' }],
        [{ text: 'c' }, { text: '' }],
      ],
    });
  });
});
