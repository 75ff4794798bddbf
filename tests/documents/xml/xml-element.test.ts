import { expect, test } from 'vitest';
import { parseXml } from '../../../src/documents/xml/parse-xml.ts';
import {
  charactersIn,
  childOf,
  childrenOf,
  elementsIn,
  withinOf,
} from '../../../src/documents/xml/xml-element.ts';

const root = parseXml(
  new TextEncoder().encode('<a>one<b><c>two</c></b><c>three<c>four</c></c><b/></a>'),
  new Map(),
);

test('elements are found directly in another, by a way down, and at any depth', () => {
  expect(elementsIn(root).map(({ name }) => name)).toEqual(['b', 'c', 'b']);
  expect(childrenOf(root, 'b')).toHaveLength(2);
  expect(charactersIn(childOf(root, 'b', 'c'))).toBe('two');
  expect(childOf(root, 'b', 'd', 'c')).toBeUndefined();
  expect(withinOf(root, ({ name }) => name === 'c').map(charactersIn)).toEqual([
    'two',
    'threefour',
  ]);
});

test('what is not there holds nothing', () => {
  expect([charactersIn(undefined), elementsIn(undefined)]).toEqual(['', []]);
});
