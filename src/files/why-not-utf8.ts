import { formatOfBytes } from './document-format.ts';

/** What bytes are instead of UTF-8 text, in a sentence. */
export interface NotUtf8 {
  readonly what: string;
  /** Whether one byte shows it, rather than all of them. */
  readonly isByte: boolean;
  /** Whether it is a document of another program, rather than text in another encoding. */
  readonly isFormat: boolean;
}

/**
 * Why some bytes cannot be read as UTF-8 text; nothing when they can.
 *
 * An encoding without a mark cannot be told for certain: the sentence says what it looks like, and
 * nothing is ever read by such a guess.
 */
export function whyNotUtf8(bytes: Uint8Array): NotUtf8 | undefined {
  const format = formatOfBytes(bytes);
  if (format !== undefined)
    return { what: `This is ${format}, not text.`, isByte: false, isFormat: true };
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return whole('The file is saved as UTF-16.');
  if (looksLikeUtf16(bytes)) return whole('The file looks like UTF-16, without its mark.');
  if (isUtf8(bytes)) return undefined;
  const likely = likelyEncoding(bytes);
  const what = likely === undefined ? '.' : `; it looks like ${likely}.`;
  return { what: `This is not UTF-8 text${what}`, isByte: true, isFormat: false };
}

function whole(what: string): NotUtf8 {
  return { what, isByte: false, isFormat: false };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

// English in UTF-16 has a zero in every other byte, and text has none at all.
function looksLikeUtf16(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  start.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2]! += 1;
  });
  const [even = 0, odd = 0] = zeros;
  return start.length >= 4 && Math.max(even, odd) > start.length / 4 && Math.min(even, odd) <= 2;
}

// The signs and letters that English and Welsh documents have beyond ASCII. Signs tell more: what
// is a quotation mark or a dash in one encoding is a rare letter in the other.
const signs = /[‘’“”–—•…£]/gu;
const letters = /[éâêîôûŵŷàèìòùáíóúäëïöüçñÂÊÎÔÛÉ§°½¼]/gu;

function likelyEncoding(bytes: Uint8Array): string | undefined {
  const scored = (['windows-1252', 'macintosh'] as const).map((encoding) => {
    const text = new TextDecoder(encoding).decode(bytes);
    return (text.match(signs)?.length ?? 0) * 5 + (text.match(letters)?.length ?? 0);
  });
  const [windows = 0, mac = 0] = scored;
  if (windows === mac) return undefined;
  return windows > mac ? 'Windows-1252, as Word for Windows saves' : 'Mac Roman, as old Macs save';
}
