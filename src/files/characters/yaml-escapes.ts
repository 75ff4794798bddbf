// The escapes of YAML 1.2, section 5.7, that stand for one character.
const characters: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001B',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00A0',
  L: '\u2028',
  P: '\u2029',
};

/** An escape in double quotes, from its backslash to its end. */
export const yamlEscape =
  /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|(?:\r\n|\r|\n)[ \t]*|[\s\S])/u;

/** What an escape in double quotes stands for: one character, or nothing where it joins two lines. */
export function unescaped(escape: string): string {
  const letter = escape[1] ?? '';
  if (/[\r\n]/.test(letter)) return '';
  if (!/^.[xuU]./.test(escape)) return characters[letter] ?? letter;
  const code = Number.parseInt(escape.slice(2), 16);
  return code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code);
}
