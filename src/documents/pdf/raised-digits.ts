import { superscript } from '../lists/superscript.ts';
import type { PrintedPiece } from '../printed/page.ts';

/** The text of a piece; small digits above the line, which point to a note, as raised digits. */
export function raisedDigits(
  { text, base, size }: PrintedPiece,
  lineBase: number,
  lineSize: number,
): string {
  const isRaised = size < 0.9 * lineSize && lineBase - base > 0.2 * lineSize;
  if (!isRaised || !/^\s*\d{1,3}\s*$/u.test(text)) return text;
  return superscript(text);
}
