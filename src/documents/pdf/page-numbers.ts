import type { PlacedLine } from './placed-line.ts';
import { zoneOf } from './placed-line.ts';
import { lineText } from './printed-line.ts';

const numbered = /^(?:page|p\.?|tudalen)\s*\d{1,3}(?:\s*(?:of|o|\/)\s*\d{1,3})?$/iu;
const bare =
  /^(?:[-–—|]\s*)?(\d{1,3})(?:\s*[-–—|])?(?:\s*(?:of|\/)\s*\d{1,3}|\s*(?:page|tudalen))?$/iu;
// From the first or last line of a page, in points.
const nearest = 40;

/**
 * Tells the lines that number their pages.
 *
 * A number alone is one where it stands first or last, and another page has its own there.
 */
export function pageNumbers(
  lines: readonly PlacedLine[],
  pages: number,
): (placed: PlacedLine) => boolean {
  const shifts = new Map<PlacedLine, number>();
  const pagesByShift = new Map<number, Set<number>>();
  for (const placed of lines) {
    const shift = shiftOf(placed);
    if (shift === undefined) continue;
    shifts.set(placed, shift);
    const on = pagesByShift.get(shift) ?? new Set();
    pagesByShift.set(shift, on.add(placed.page.number));
  }
  return (placed) => {
    if (zoneOf(placed) !== undefined && numbered.test(lineText(placed.line).trim())) return true;
    const shift = shifts.get(placed);
    if (shift === undefined) return false;
    return (pagesByShift.get(shift)?.size ?? 0) >= 2 || (pages === 1 && shift === 0);
  };
}

// How far a number is from that of its page, counted from 1.
function shiftOf(placed: PlacedLine): number | undefined {
  if (zoneOf(placed) === undefined) return undefined;
  const number = bare.exec(lineText(placed.line).trim())?.[1];
  if (number === undefined || !isOutermost(placed)) return undefined;
  return Number(number) - placed.page.number;
}

function isOutermost({ line, page }: PlacedLine): boolean {
  const bases = page.lines.map(({ base }) => base);
  return line.base >= Math.max(...bases) - nearest || line.base <= Math.min(...bases) + nearest;
}
