import type { CharacterProblem } from './character-problem.ts';
import { codePointOf } from './character-problem.ts';
import { characterBefore, isInEmoji } from './is-part-of-spelling.ts';

const letter = /^[A-Za-z]$/;
const sign = /^[!-~]$/;
// Raised and lowered signs, Roman numerals, and the sign for a litre are seen for what they are.
const seenAsItIs = /[\p{Lm}\p{No}\p{Nl}ªºℓℹ\u207A-\u207E\u208A-\u208E]/u;
const eastAsian =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303F]/u;

/** The characters of a text that look like ordinary ones, and that no search for those would find. */
export function lookAlikes(text: string): CharacterProblem[] {
  const found: CharacterProblem[] = [];
  for (const { 0: character, index: start } of text.matchAll(/[^\p{ASCII}\p{M}]/gu)) {
    const plain = plainFormOf(character);
    if (plain === undefined || isInEmoji({ text, start })) continue;
    const end = start + character.length;
    if (!letter.test(plain) && isAmongEastAsian(text, { start, end })) continue;
    if (character === '\u037E' && /\p{Script=Greek}/u.test(characterBefore({ text, start })))
      continue;
    found.push({
      code: 'file/look-alike',
      start,
      end,
      what: `${kindOf(character)} ${character} (${codePointOf(character)})`,
      plain,
      remedy: `Type ${plain.length === 1 ? 'an ordinary' : 'the letters'} \`${plain}\`.`,
    });
  }
  return found;
}

// Letters of Latin phonetics that are drawn as ordinary letters, and a letter drawn as a colon.
const others: Readonly<Record<string, string>> = {
  ɑ: 'a',
  ɡ: 'g',
  '\uA789': ':',
  '\u2126': 'Ω',
  '\u212B': 'Å',
};

function plainFormOf(character: string): string | undefined {
  const other = others[character];
  if (other !== undefined) return other;
  const plain = character.normalize('NFKC');
  if (plain === character || seenAsItIs.test(character)) return undefined;
  if (sign.test(plain)) return plain;
  return /[\uFB00-\uFB06]/u.test(character) ? plain : undefined;
}

const kinds: readonly (readonly [RegExp, string])[] = [
  [/[\uFF01-\uFF5E]/u, 'a fullwidth'],
  [/[\uFE10-\uFE6B]/u, 'a small or upright'],
  [/[\uFB00-\uFB06]/u, 'a joined'],
  [/[\u24B6-\u24E9\u{1F100}-\u{1F1FF}]/u, 'an enclosed'],
  [/[\u2100-\u214F\u{1D400}-\u{1D7FF}]/u, 'a mathematical'],
  [/[ɑɡ]/u, 'a phonetic'],
  [/[\u037E\u1FEF]/u, 'a Greek'],
];

function kindOf(character: string): string {
  return kinds.find(([kind]) => kind.test(character))?.[1] ?? 'an unusual';
}

// Chinese, Japanese and Korean are typed with wide signs of their own.
function isAmongEastAsian(text: string, { start, end }: { start: number; end: number }): boolean {
  return eastAsian.test(
    text.slice(Math.max(0, start - 4), end + 4).replace(/[\uFF01-\uFF5E]/gu, ''),
  );
}
