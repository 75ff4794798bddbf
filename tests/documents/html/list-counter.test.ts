import { describe, expect, test } from 'vitest';
import { ListCounter, styledNumber } from '../../../src/documents/html/list-counter.ts';
import { nodesIn, isElement } from '../../../src/documents/html/html-tree.ts';
import { StyleSheet } from '../../../src/documents/html/style-sheet.ts';
import { elementIn } from './page-of.ts';

const labels = (html: string, name = 'ol'): (string | undefined)[] => {
  const sheet = new StyleSheet();
  const list = elementIn(html, name);
  const counter = new ListCounter(list, sheet.of(list));
  return nodesIn(list)
    .filter(isElement)
    .map((point) => counter.next(point, sheet.of(point))?.label);
};

describe('ListCounter', () => {
  test.each([
    ['<ol><li><li>', ['1.', '2.']],
    ['<ol start=3 type=a><li><li value=28><li>', ['c.', 'ab.', 'ac.']],
    ['<ol type=I start=4><li>', ['IV.']],
    ['<ol reversed><li><li><li>', ['3.', '2.', '1.']],
    ['<ol style="list-style-type: lower-roman"><li><li>', ['i.', 'ii.']],
    ['<ol style="list-style: none inside"><li>', [undefined]],
    ['<ol><li type=A><li>', ['A.', '2.']],
    ['<ol start=0><li><li>', ['0.', '1.']],
  ])('%s', (html, expected) => {
    expect(labels(html)).toEqual(expected);
  });

  test('points without numbers have one mark', () => {
    expect(labels('<ul><li><li>', 'ul')).toEqual(['•', '•']);
    expect(labels('<ul style="list-style-type:decimal"><li>', 'ul')).toEqual(['1.']);
  });
});

test('a number is printed as style sheets name it', () => {
  expect(styledNumber(4, 'lower-roman')).toBe('iv');
  expect(styledNumber(27, 'upper-alpha')).toBe('AA');
  expect(styledNumber(4, 'made-up')).toBe('4');
});
