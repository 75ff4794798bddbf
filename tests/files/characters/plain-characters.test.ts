import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCharacters } from '../../../src/files/characters/find-characters.ts';
import { plainCharacters } from '../../../src/files/characters/plain-characters.ts';
import { allRealNames } from './real-names.ts';

describe('plainCharacters', () => {
  test.each([
    ['a no-break space', 'two\u00A0words', 'two words'],
    ['a soft hyphen', 'part\u00ADnership', 'partnership'],
    ['what Windows-1252 left', 'people\u0092s', 'people’s'],
    ['a bullet of a symbol font', '\uF0B7\tone', '•\tone'],
    ['letters in parts', 'Gw\u0302yl', 'Gŵyl'],
    ['joined letters', 'o\uFB03cer', 'officer'],
    ['letters of another alphabet', 'C\u043Euncil', 'Council'],
    ['wide letters', '\uFF21\uFF22', 'AB'],
    ['marks alone and in a pile', '\u0301 e\u0334\u0335\u0336\u0337', ' e'],
  ])('makes %s what an editor types', (_, text, plain) => {
    expect(plainCharacters(text)).toBe(plain);
  });

  test('leaves real names as they are', () => {
    for (const { name } of allRealNames) expect(plainCharacters(name)).toBe(name);
  });

  test('leaves nothing unseen that an editor would have to type', () => {
    const unseen = fc.constantFrom(
      '\u200B',
      '\u00A0',
      '\u202E',
      '\u00AD',
      '\u0001',
      '\u0092',
      '\uF0A7',
      '\u2028',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(unseen, fc.constantFrom('a', 'ŵ', ' ', '–')), { maxLength: 20 }),
        (characters) => {
          expect(findCharacters(plainCharacters(characters.join('')))).toEqual([]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
