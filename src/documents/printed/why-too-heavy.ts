import { Inflate } from 'fflate';
import type { Refusal } from '../block.ts';

const largestStream = 16 * 1024 * 1024;
const largestFont = 32 * 1024 * 1024;
const largestFile = 128 * 1024 * 1024;
// The most that a byte can be unpacked to: smaller streams cannot be too large.
const mostPerByte = 1032;
const stepBytes = 8 * 1024;

const tooHeavy: Refusal = {
  refused: 'The PDF holds far more than a document would when it is unpacked.',
  todo: 'Open it and print it to a new PDF, and try that file.',
};

/**
 * Why a PDF would fill memory, before anything else looks at it; nothing where it would not.
 *
 * Its streams are unpacked a little at a time and forgotten. Pictures are left out: none is looked at.
 */
export function whyTooHeavy(bytes: Uint8Array): Refusal | undefined {
  const text = new TextDecoder('latin1').decode(bytes);
  let total = 0;
  for (const { index, 0: mark } of text.matchAll(/(?<!end)stream(?:\r\n|\n|\r)/gu)) {
    const about = text.slice(Math.max(0, index - 2000), index);
    const dictionary = about.slice(about.lastIndexOf(' obj') + 1);
    const filters = dictionary.match(/\/(?:FlateDecode|Fl)\b/gu)?.length ?? 0;
    if (filters === 0 || /\/Subtype\s*\/Image\b/u.test(dictionary)) continue;
    if (filters > 1) return tooHeavy;
    const start = index + mark.length;
    const end = text.indexOf('endstream', start);
    const packed = bytes.subarray(start, end < 0 ? undefined : end);
    if (packed.length * mostPerByte < largestStream) continue;
    const most = isFont(dictionary) ? largestFont : largestStream;
    const length = unpackedLength(packed, most);
    total += length;
    if (length > most || total > largestFile) return tooHeavy;
  }
  return undefined;
}

function isFont(dictionary: string): boolean {
  return /\/Length[12]\b|\/(?:Type1C|CIDFontType0C|OpenType)\b/u.test(dictionary);
}

// What cannot be unpacked here is left to the engine, which reports damage.
function unpackedLength(packed: Uint8Array, most: number): number {
  let length = 0;
  const inflate = new Inflate((piece) => {
    length += piece.length;
  });
  try {
    // Two bytes before the packed ones say how they were packed.
    for (let place = 2; place < packed.length && length <= most; place += stepBytes)
      inflate.push(packed.subarray(place, place + stepBytes), false);
  } catch {
    return length;
  }
  return length;
}
