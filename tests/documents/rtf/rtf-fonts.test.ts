import { expect, test } from 'vitest';
import { RtfFonts } from '../../../src/documents/rtf/rtf-fonts.ts';

test('a font has its name and its code page; other words have those of the file', () => {
  const fonts = new RtfFonts();
  fonts.define('f', 2);
  fonts.define('fcharset', 238);
  fonts.named('Arial CE;');
  fonts.codePage = 'macintosh';
  expect(fonts.nameOf(2)).toBe('Arial CE');
  expect(fonts.codePageFor(2)).toBe('windows-1250');
  expect(fonts.codePageFor(9)).toBe('macintosh');
  fonts.usual = 2;
  expect(fonts.nameOf(undefined)).toBe('Arial CE');
});
