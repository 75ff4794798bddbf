import type { FileRemark } from '../block.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** The characters of a file of text, and what to know of how they were read. */
export interface DecodedText {
  readonly text: string;
  readonly remarks: readonly FileRemark[];
}

/**
 * Bytes of a text file as text, with line ends made `\n`.
 *
 * A mark at the start tells the encoding; without one it is UTF-8 if every byte agrees, UTF-16 if
 * every other byte is zero, and else Windows-1252. Nothing is guessed from how often letters occur.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const { text, remark } = decoded(bytes);
  return {
    text: text.replace(/^\uFEFF/u, '').replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'),
    remarks: [remark, lostLetters(text)].filter((found) => found !== undefined),
  };
}

function decoded(bytes: Uint8Array): { text: string; remark?: FileRemark } {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decodeUtf16(bytes, true) };
  if (first === 0xfe && second === 0xff) return { text: decodeUtf16(bytes, false) };
  const isMarked = first === 0xef && second === 0xbb && third === 0xbf;
  const zeros = isMarked ? undefined : zeroBytes(bytes);
  if (zeros !== undefined)
    return {
      text: decodeUtf16(bytes, zeros === 'odd'),
      remark: { kind: 'encoding', says: 'The file is UTF-16 without its mark, and was read so.' },
    };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      text: decodeWindows1252(bytes),
      remark: {
        kind: 'encoding',
        says: 'The file is not UTF-8; it was read as Windows-1252. Look at quotation marks and accents.',
      },
    };
  }
}

function decodeUtf16(bytes: Uint8Array, isLittleEndian: boolean): string {
  if (isLittleEndian) return new TextDecoder('utf-16le').decode(bytes);
  const swapped = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let place = 0; place < swapped.length; place += 2) {
    swapped[place] = bytes[place + 1]!;
    swapped[place + 1] = bytes[place]!;
  }
  return new TextDecoder('utf-16le').decode(swapped);
}

// Latin letters in UTF-16 have a zero in every other byte, and text has none at all.
function zeroBytes(bytes: Uint8Array): 'even' | 'odd' | undefined {
  const start = bytes.subarray(0, 4000);
  const zeros = [0, 0];
  start.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2]! += 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (start.length < 4 || Math.max(even, odd) <= start.length / 4 || Math.min(even, odd) > 2)
    return undefined;
  return even > odd ? 'even' : 'odd';
}

function lostLetters(text: string): FileRemark | undefined {
  const lost = text.match(/\uFFFD/gu)?.length ?? 0;
  if (lost > 0)
    return {
      kind: 'doubtful',
      says: `Letters were lost before the file came here: \uFFFD stands for them in ${lost} ${lost === 1 ? 'place' : 'places'}.`,
    };
  // What UTF-8 looks like when another program took it for Windows-1252 and saved it again.
  const twice = text.match(
    /\u00E2\u20AC[\u2122\u0153\u009D\u02DC\u201C\u201D\u00A2]|\u00C3[\u00A9\u00A8\u00B4]|\u00C2\u00A3/gu,
  );
  return twice === null
    ? undefined
    : {
        kind: 'doubtful',
        says: `The file seems to have been saved in the wrong encoding once: “${twice[0]}” may stand for another sign.`,
      };
}
