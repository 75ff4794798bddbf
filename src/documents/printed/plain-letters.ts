import { symbolCharacter } from '../lists/symbol-fonts.ts';

// Marks of direction and characters without width: a reader sees none of them.
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;

/** Letters as they are typed: a joined “ﬁ” becomes two letters, a sign of a symbol font what it shows. */
export function plainLetters(text: string, font: string): string {
  const name = font.replace(/^[A-Z]{6}\+/u, '');
  return text
    .replace(/[\ufb00-\ufb06]/gu, (joined) => joined.normalize('NFKC'))
    .replace(/[\uf000-\uf0ff]/gu, (sign) => symbolCharacter(sign.charCodeAt(0), name) ?? sign)
    .replace(unseen, '');
}
