import { decodeWindows1252 } from '../characters/windows-1252.ts';

// The code page of a font by its `\fcharset`, and of a file by its `\ansicpg`.
const byCharset: ReadonlyMap<number, string> = new Map([
  [77, 'macintosh'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
]);
const byPage: ReadonlyMap<number, string> = new Map([
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [10000, 'macintosh'],
  [65001, 'utf-8'],
]);

/** The name of a code page by its number, as `\ansicpg1250` gives it; that of Windows-1252 where it is not known. */
export function codePageOf(number: number | undefined): string {
  if (number === undefined) return 'windows-1252';
  if (number >= 1250 && number <= 1258) return `windows-${number}`;
  return byPage.get(number) ?? 'windows-1252';
}

/** The name of the code page of a font; undefined where it is that of the file. */
export function codePageOfFont(charset: number | undefined): string | undefined {
  // A font of signs has no letters: its bytes are places in the font.
  if (charset === 0 || charset === 2) return 'windows-1252';
  return charset === undefined ? undefined : byCharset.get(charset);
}

/** Bytes of a code page as text. */
export function decodeBytes(bytes: readonly number[], codePage: string): string {
  const array = Uint8Array.from(bytes);
  return codePage === 'windows-1252'
    ? decodeWindows1252(array)
    : new TextDecoder(codePage).decode(array);
}
