import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeableText } from '../../../src/documents/characters/typeable-text.ts';
import { findCharacters } from '../../../src/files/characters/find-characters.ts';

test.each([
  ['Five\u00A0mem\u00ADbers', 'Five members'],
  ['C\u0430re', 'Care'],
  ['ﬁne', 'fine'],
  ['ff\u10A0', 'ff \u10A0 '],
  ['Bwrdd Iechyd Môn', 'Bwrdd Iechyd Môn'],
])('“%s” is typed “%s”', (text, typed) => {
  expect(typeableText(text)).toBe(typed);
});

test('what comes of any text can be typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      expect(findCharacters(typeableText(text))).toEqual([]);
    }),
    { numRuns: 3000, seed: 1 },
  );
});
