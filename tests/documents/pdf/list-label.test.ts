import { expect, test } from 'vitest';
import {
  beginsWithLabel,
  isBulletMark,
  isListLabel,
} from '../../../src/documents/pdf/list-label.ts';

test.each(['1.', '2.1', '3.2.1)', '(4)', '(a)', 'b.', 'aa)', 'iv.', '(xii)', 'A.', '12', '•', 'o'])(
  '%s before a gap is a label',
  (text) => {
    expect(isListLabel(text)).toBe(true);
  },
);

test.each(['so.', 'to.', 'civil.', 'mix.', '2026.', 'Chair', 'a', '(the)'])(
  '%s before a gap is a word',
  (text) => {
    expect(isListLabel(text)).toBe(false);
  },
);

test('a hyphen, an o and a bare number may be words of a text', () => {
  expect(
    ['2. Members', '(a) first', 'o first', '- first', '12 members'].map(beginsWithLabel),
  ).toEqual([true, true, false, false, false]);
});

test('bullets are told from numbers', () => {
  expect(['▪', '–', '1.'].map(isBulletMark)).toEqual([true, true, false]);
});
