import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/documents/block.ts';
import { withContentsLists } from '../../../src/documents/runs/contents-lists.ts';

const p = (text: string, aside?: Block['aside']): Block => ({ kind: 'paragraph', text, aside });
const table = (...rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  rows: rows.map((row) => row.map((text) => ({ text }))),
});
const asides = (...blocks: readonly Block[]) =>
  withContentsLists(blocks).map(({ aside }) => aside === 'contents-list');

describe('a list of contents', () => {
  test('has its title', () => {
    expect(asides(p('Contents'), p('Purpose 1', 'contents-list'), p('Purpose'))).toEqual([
      true,
      true,
      false,
    ]);
    expect(asides(p('Cynnwys'), p('Diben 1', 'contents-list'))).toEqual([true, true]);
  });

  test('may be typed by hand', () => {
    const typed = [p('Purpose ...... 1'), p('Quorum 2'), p('Appendix: members iv')];
    expect(asides(p('Table of contents'), ...typed, p('The board leads.'))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test('may be a table', () => {
    const rows = table(['Item', 'Page'], ['Purpose', '1'], ['Quorum', '2'], ['Review', '3']);
    expect(asides(p('Contents'), rows, p('The board leads.'))).toEqual([true, true, false]);
  });

  test('is none without numbers of pages', () => {
    expect(asides(p('Contents'), p('The board leads.'), p('Quorum 2'))).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('is none without its title', () => {
    expect(asides(p('Seats 1'), p('Votes 2'), p('Terms 3'))).toEqual([false, false, false]);
  });
});
