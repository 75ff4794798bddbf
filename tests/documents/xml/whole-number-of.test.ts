import { expect, test } from 'vitest';
import { wholeNumberOf } from '../../../src/documents/xml/whole-number-of.ts';

test.each([
  ['7', 7],
  [' -2 ', -2],
  ['1.5', undefined],
  ['1e9', undefined],
  ['Infinity', undefined],
  ['9999999999', undefined],
  ['', undefined],
  [undefined, undefined],
])('%j as a whole number is %s', (text, number) => {
  expect(wholeNumberOf(text)).toBe(number);
});
