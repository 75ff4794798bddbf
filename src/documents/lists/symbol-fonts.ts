// Fonts of signs keep their glyphs at places of their own: what the glyph shows is known by its font.
const symbol: ReadonlyMap<number, string> = new Map([
  [0xa3, '≤'],
  [0xa7, '♣'],
  [0xa8, '♦'],
  [0xae, '→'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb7, '•'],
  [0xb8, '÷'],
  [0xb9, '≠'],
  [0xd2, '®'],
  [0xd3, '©'],
  [0xd4, '™'],
  [0xde, '⇒'],
  [0xe2, '®'],
  [0xe3, '©'],
  [0xe4, '™'],
  [0x2d, '−'],
]);
const wingdings: ReadonlyMap<number, string> = new Map([
  [0x28, '☎'],
  [0x2a, '✉'],
  [0x46, '☞'],
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '□'],
  [0x71, '❑'],
  [0x75, '◆'],
  [0x76, '❖'],
  [0x77, '⬥'],
  [0x9f, '•'],
  [0xa1, '○'],
  [0xa7, '▪'],
  [0xa8, '◻'],
  [0xb2, '✪'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xf0, '⇨'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
]);

/**
 * The character that a glyph of a font of signs shows; nothing where it is not known.
 *
 * Shape: the code may be the bare place in the font or that place from U+F000 on.
 */
export function symbolCharacter(code: number, font: string | undefined): string | undefined {
  const place = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (/^wingdings/iu.test(font ?? '')) return wingdings.get(place);
  if (/^(?:symbol|opensymbol)$/iu.test(font ?? '')) return symbol.get(place) ?? ascii(place);
  // Without a font that is known, a glyph that looks the same in most of them.
  return symbol.get(place) ?? ascii(place);
}

/** The mark before a point of a list, as printed: bullets keep the glyph of the font they name. */
export function bulletMark(text: string, font: string | undefined): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      // Courier’s small o is a ring, not a letter.
      if (character === 'o' && /courier/iu.test(font ?? '')) return '◦';
      const isGlyph = code >= 0xe000 && code <= 0xf8ff;
      if (!isGlyph && !/^(?:wingdings|symbol|webdings)/iu.test(font ?? '')) return character;
      return symbolCharacter(code, font) ?? (code < 0x7f && !isGlyph ? character : '•');
    })
    .join('')
    .trim();
}

function ascii(place: number): string | undefined {
  return place > 0x20 && place < 0x7f ? String.fromCharCode(place) : undefined;
}
