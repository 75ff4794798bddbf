import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A character reference of Markdown and HTML, from its `&` to its semicolon. */
export const characterReference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/;

/** What a character reference stands for; nothing where no character has its name. */
export function referredTo(typed: string): string | undefined {
  const name = typed.slice(1, -1);
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || undefined;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
}
