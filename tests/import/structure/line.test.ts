import { expect, test } from 'vitest';
import { lengthOf, linesOf } from '../../../src/import/structure/line.ts';

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
