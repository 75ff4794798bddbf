import { expect, test } from 'vitest';
import { countedLetters, repeatedLetters } from '../../../src/documents/lists/letters.ts';

test('letters of a Word file are repeated after z', () => {
  expect([25, 26, 27, 28, 53].map(repeatedLetters)).toEqual(['y', 'z', 'aa', 'bb', 'aaa']);
});

test('letters of other files are counted on after z', () => {
  expect([25, 26, 27, 28, 53].map(countedLetters)).toEqual(['y', 'z', 'aa', 'ab', 'ba']);
});

test('a number that no list reaches does not print without end', () => {
  expect(repeatedLetters(999_999_999)).toHaveLength(30);
  expect(repeatedLetters(0)).toBe('');
});
