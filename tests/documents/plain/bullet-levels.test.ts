import { expect, test } from 'vitest';
import type { Paragraph } from '../../../src/documents/block.ts';
import { withBulletLevels } from '../../../src/documents/plain/bullet-levels.ts';

const point = (label: string, indent?: number): Paragraph => ({
  kind: 'paragraph',
  label,
  isBullet: true,
  text: 'a',
  ...(indent === undefined ? {} : { look: { indent } }),
});
const levels = (...points: Paragraph[]): unknown[] =>
  withBulletLevels(points).map((block) => block.kind === 'paragraph' && block.level);

test('a point moved further in stands deeper', () => {
  expect(levels(point('•', 6), point('•', 18), point('•', 6))).toEqual([0, 1, 0]);
});

test('without indents, the second sign of a run stands deeper', () => {
  expect(levels(point('•'), point('o'), point('o'), point('•'))).toEqual([0, 1, 1, 0]);
});

test('a paragraph begins another run', () => {
  expect(levels(point('•'), { kind: 'paragraph', text: 'b' }, point('o'))).toEqual([
    0,
    undefined,
    0,
  ]);
});
