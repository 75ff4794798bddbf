import { expect, test } from 'vitest';
import { plainLetters } from '../../../src/documents/printed/plain-letters.ts';

test('joined letters become the letters they are, and fractions stay as they are printed', () => {
  expect(plainLetters('oﬀice ﬁnance ½', 'Calibri')).toBe('office finance ½');
});

test('a sign of a symbol font is what it shows, by its font', () => {
  expect(plainLetters('\uf0b7', 'ABCDEF+SymbolMT')).toBe('•');
  expect(plainLetters('\uf0fc', 'Wingdings')).toBe('✓');
});

test('marks of direction are no letters', () => {
  expect(plainLetters('a\u200bb\u202ec', '')).toBe('abc');
});
