import type { ReadDocument } from '../../../src/documents/block.ts';
import { readRtf } from '../../../src/documents/rtf/read-rtf.ts';

/** A file of RTF: fonts 0 (Times), 1 (Symbol), 2 (of Central Europe), 3 (Courier), then the text. */
export function rtfOf(text: string): Uint8Array {
  const fonts =
    '{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fcharset2 Symbol;}{\\f2\\fcharset238 Arial CE;}{\\f3\\fmodern Courier New;}}';
  const styles =
    '{\\stylesheet{\\s0 Normal;}{\\s1 heading 1;}{\\*\\cs10 Strong;}{\\s2 toc 1;}{\\s3 Title;}}';
  return new TextEncoder().encode(`{\\rtf1\\ansi\\ansicpg1252\\deff0${fonts}${styles}${text}}`);
}

/** What is read of a text of RTF. */
export function readRtfText(text: string): ReadDocument {
  const read = readRtf(rtfOf(text));
  if ('refused' in read) throw new Error(read.refused);
  return read;
}
