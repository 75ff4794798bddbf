import type { PrintedLine } from './printed-line.ts';
import { lineText } from './printed-line.ts';
import { beginsWithLabel, isListLabel } from './list-label.ts';
import type { Setting } from './setting.ts';

interface Around {
  /** The lines of the paragraph before, at least one. */
  readonly open: readonly PrintedLine[];
  /** Where the column ends. */
  readonly right: number;
  readonly setting: Setting;
}

/** Whether a line begins a new paragraph, by the gap above it, its letters, its number and its indent. */
export function beginsParagraph(line: PrintedLine, around: Around): boolean {
  const before = around.open.at(-1);
  if (before === undefined) return true;
  const text = lineText(line);
  const ended = lineText(before);
  if (isContentsLine(ended)) return true;
  if (isSetApart(before, line, around.setting) || isOtherHand(before, line, around)) return true;
  if (hasLabel(line)) return true;
  if (isLabelAlone(before)) return false;
  const hasEnded = /[.:;!?][”’)\]]?$|[;,] (?:and|or)$/u.test(ended);
  const goesOn = /^\p{Ll}/u.test(text) && !hasEnded;
  const isShort = couldHaveTaken(before, line, around.right);
  if (isContentsLine(text)) return isShort;
  if (beginsWithLabel(text) && (hasEnded || isShort || isInRow(line, around.open[0] ?? before)))
    return true;
  if (goesOn) return isFarFromFull(before, around);
  if (isShort) return true;
  return hasEnded && isIndented(line, around);
}

// A line of a contents list: dots lead to the number of a page.
function isContentsLine(text: string): boolean {
  return /(?:\.\s?){5,}\s*\d{1,3}$|…{2,}\s*\d{1,3}$/u.test(text);
}

function isSetApart(before: PrintedLine, line: PrintedLine, { leading }: Setting): boolean {
  const gap = line.base - before.base;
  const size = Math.max(before.size, line.size);
  return gap > size * leading * 1.25 + 1 || gap < -0.5 * size;
}

// Letters of another size, or a line in bold over a text that is not.
function isOtherHand(before: PrintedLine, line: PrintedLine, { open, right }: Around): boolean {
  if (Math.abs(before.size - line.size) > 0.1 * Math.max(before.size, line.size)) return true;
  const [wasBold, isBold] = [isAllBold(before), isAllBold(line)];
  if (wasBold === isBold) return false;
  if (wasBold && open.every(isAllBold)) return couldHaveTaken(before, line, right);
  return isBold && couldHaveTaken(before, line, right);
}

function isAllBold({ spans }: PrintedLine): boolean {
  return spans.every((span) => span.isBold || isListLabel(span.text));
}

function hasLabel({ spans }: PrintedLine): boolean {
  return spans.length > 1 && isListLabel(spans[0]?.text ?? '');
}

// The lines that a paragraph goes on in stand beside its number, not below it.
function isInRow(line: PrintedLine, first: PrintedLine): boolean {
  return beginsWithLabel(lineText(first)) && Math.abs(line.left - first.left) < 3;
}

function isLabelAlone({ spans }: PrintedLine): boolean {
  return spans.length === 1 && isListLabel(spans[0]?.text ?? '');
}

// A line that goes on takes as many words as it can.
function couldHaveTaken(before: PrintedLine, line: PrintedLine, right: number): boolean {
  const [span] = line.spans;
  if (span === undefined) return false;
  const word = /^\S+/u.exec(span.text)?.[0] ?? '';
  const width = ((span.right - span.left) * (word.length + 1)) / Math.max(1, span.text.length);
  return before.right + width + 0.6 * line.size < right;
}

// No one breaks a line that early, whatever the next word is.
function isFarFromFull(before: PrintedLine, { open, right }: Around): boolean {
  const left = Math.min(...open.map((line) => line.left));
  return before.right < left + 0.6 * (right - left);
}

// A first line that stands in, and is not the text beside a number.
function isIndented(line: PrintedLine, { open }: Around): boolean {
  const before = open.at(-1);
  if (before === undefined) return false;
  if (open.length === 1) return line.left < before.left - line.size && !hasLabel(before);
  return line.left > before.left + 0.8 * line.size || line.left < before.left - 0.8 * line.size;
}
