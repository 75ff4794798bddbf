import { describe, expect, test } from 'vitest';
import { rtfTokens } from '../../../src/documents/rtf/rtf-tokens.ts';

const shown = (text: string): string[] =>
  [...rtfTokens(Uint8Array.from([...text].map((sign) => sign.charCodeAt(0))))].map((token) => {
    if (token.kind === 'word') return `\\${token.name}${token.value ?? ''}`;
    return token.kind === 'bytes' ? String.fromCharCode(...token.bytes) : token.kind;
  });

describe('rtfTokens', () => {
  test('a control word ends at a space, a sign or its number', () => {
    expect(shown('{\\b bold\\b0\\par\\li-360 x}')).toEqual([
      'open',
      '\\b',
      'bold',
      '\\b0',
      '\\par',
      '\\li-360',
      'x',
      'close',
    ]);
  });

  test('escaped signs are text, and line ends of the file are none', () => {
    expect(shown("a\\{\\}\\\\\\'92\r\nb\\~\\*")).toEqual([
      'a',
      '{',
      '}',
      '\\',
      '\x92',
      'b',
      '\\~',
      '\\*',
    ]);
    expect(shown('a\\\nb')).toEqual(['a', '\\par', 'b']);
  });

  test('raw bytes are passed over', () => {
    expect(shown('\\bin4 {}\\{x')).toEqual(['\\bin4', 'x']);
    expect(shown('\\bin999999 {')).toEqual(['\\bin999999']);
  });

  test('a file that breaks off ends', () => {
    expect(shown('a\\')).toEqual(['a', '']);
    expect(shown("a\\'9")).toEqual(['a', '', '9']);
  });
});
