import { expect, test } from 'vitest';
import { lengthOf, lineOf, linesOf } from '../../../src/import/structure/line.ts';

test('a line has the words of its block in plain characters', () => {
  expect(
    linesOf([{ kind: 'paragraph', label: '1.', text: 'Five\u00A0mem\u00ADbers\n may  meet.' }]),
  ).toMatchObject([{ label: '1.', text: 'Five members may meet.' }]);
});

test('what stands aside, and what is empty, is no line', () => {
  expect(
    linesOf([
      { kind: 'paragraph', text: 'Page 1', aside: 'page-number' },
      { kind: 'paragraph', text: ' ' },
    ]),
  ).toEqual([]);
});

test('a label too long for one is the beginning of the words', () => {
  const [line] = linesOf([
    { kind: 'paragraph', label: 'Standing order number forty', text: 'holds.' },
  ]);
  expect(line).toMatchObject({ label: undefined, text: 'Standing order number forty holds.' });
});

test('the length of a text is its number of words', () => {
  expect(lengthOf(' two  words ')).toBe(2);
});

test('a paragraph without a mark of its own is a line without one', () => {
  expect(lineOf({ kind: 'paragraph', text: 'The Board meets.' })).toMatchObject({
    kind: 'line',
    isBullet: false,
    label: undefined,
  });
});

test('the lines of a cell stay apart', () => {
  const rows = [[{ text: 'The members are:\n a) the  Chair; \n\n' }]];
  expect(linesOf([{ kind: 'table', rows }])).toMatchObject([
    { table: { rows: [[{ text: 'The members are:\na) the Chair;' }]] } },
  ]);
});

test('a line too long for one text is parted where a sentence ends, or a word', () => {
  const sentences = Array.from({ length: 900 }, () => 'The Board meets in public.').join(' ');
  const lines = linesOf([
    { kind: 'paragraph', label: '1.', text: sentences },
    { kind: 'paragraph', text: 'and so on '.repeat(3000) },
  ]);
  const texts = lines.map((line) => (line.kind === 'line' ? line.text : ''));
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(4000);
  expect(texts.join(' ')).toBe(`${sentences} ${'and so on '.repeat(3000).trim()}`);
  expect(texts[0]).toMatch(/public\.$/u);
});
