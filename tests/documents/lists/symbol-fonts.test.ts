import { expect, test } from 'vitest';
import { bulletMark, symbolCharacter } from '../../../src/documents/lists/symbol-fonts.ts';

test('a glyph of a font of signs is the character it shows', () => {
  expect(symbolCharacter(0xf0fc, 'Wingdings')).toBe('✓');
  expect(symbolCharacter(0xfc, 'Wingdings')).toBe('✓');
  expect(symbolCharacter(0xf0b3, 'Symbol')).toBe('≥');
  expect(symbolCharacter(0xf001, 'Wingdings')).toBeUndefined();
});

test.each([
  ['\uF0B7', 'Symbol', '•'],
  ['\uF0A7', 'Wingdings', '▪'],
  ['\uF0B7', undefined, '•'],
  ['\uF001', 'Webdings', '•'],
  ['o', 'Courier New', '◦'],
  ['–', 'Arial', '–'],
  ['•', undefined, '•'],
])('the bullet %j of %s is printed as %s', (text, font, mark) => {
  expect(bulletMark(text, font)).toBe(mark);
});
