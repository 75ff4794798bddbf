import { hasGap } from './aligned-table.ts';
import type { TextLine } from './text-line.ts';

/**
 * The width at which a program broke the lines of a text; undefined where each line is a paragraph.
 *
 * Lines were broken where they cluster near a width and most could not take the first word of the next.
 */
export function wrappedWidth(
  lines: readonly TextLine[],
  beginsAnew: (line: number) => boolean,
): number | undefined {
  const lengths = lines
    .filter((line) => !isWordless(line) && !isParted(line))
    .map(lengthOf)
    .sort((a, b) => a - b);
  const width = lengths[Math.ceil((lengths.length - 1) * 0.97)] ?? 0;
  if (width < 40 || width > 140 || (lengths.at(-1) ?? 0) > width * 1.5) return undefined;
  let pairs = 0;
  let full = 0;
  let broken = 0;
  for (let place = 0; place + 1 < lines.length; place += 1) {
    const [line, below] = [lines[place]!, lines[place + 1]!];
    if (isWordless(line) || isWordless(below) || beginsAnew(place + 1)) continue;
    // A short line tells nothing: it may be a heading, or the end of a list.
    if (isParted(line) || isParted(below) || lengthOf(line) < width / 2) continue;
    pairs += 1;
    if (!isFull(line, below, width)) continue;
    full += 1;
    if (!/[.;:?!]$/u.test(line.text)) broken += 1;
  }
  // Sentences that happen to be of one length end where their lines do.
  return full >= 2 && full >= pairs * 0.6 && broken >= full * 0.4 ? width : undefined;
}

// Letters of printed fonts are not equally wide: where a line ended is known roughly.
const nearlyFull = 0.9;

/** Whether a line could not have taken the first word of the next within a width. */
export function isFull(line: TextLine, next: TextLine, width: number): boolean {
  const word = /^\S+/u.exec(next.text)?.[0].length ?? 0;
  return lengthOf(line) + 1 + word > width * nearlyFull;
}

// Columns are not broken at a width, and what belongs to the paper is not either.
function isParted(line: TextLine): boolean {
  return line.text.includes('\t') || line.aside !== undefined || hasGap(line);
}

function isWordless({ text }: TextLine): boolean {
  return !/[\p{L}\p{N}]/u.test(text);
}

function lengthOf({ text, indent }: TextLine): number {
  return text.length + indent;
}
