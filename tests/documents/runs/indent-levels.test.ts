import { expect, test } from 'vitest';
import type { Block } from '../../../src/documents/block.ts';
import { withIndentLevels } from '../../../src/documents/runs/indent-levels.ts';

const point = (indent: number, page = 1): Block => ({
  kind: 'paragraph',
  label: '•',
  isBullet: true,
  text: 'A point',
  page,
  look: { indent },
});

const levels = (...blocks: Block[]): unknown[] =>
  withIndentLevels(blocks).map((block) => (block.kind === 'paragraph' ? block.level : undefined));

test('bullets that stand further in are deeper in their list', () => {
  expect(levels(point(78), point(114), point(115), point(78))).toEqual([0, 1, 1, 0]);
});

test('bullets in one column have no depth, however the printer placed them', () => {
  expect(levels(point(78), point(80), point(77))).toEqual([undefined, undefined, undefined]);
});

test('another page, and a paragraph, begin another list', () => {
  const words: Block = { kind: 'paragraph', text: 'The Board meets.', page: 2 };
  expect(levels(point(78), point(114, 2), words, point(78, 2))).toEqual(Array(4).fill(undefined));
});

test('a depth that the file tells stays', () => {
  expect(levels({ ...point(78), level: 3 } as Block, point(114))).toEqual([3, undefined]);
});
