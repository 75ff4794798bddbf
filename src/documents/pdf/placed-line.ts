import type { PrintedLine } from './printed-line.ts';

/** The lines of one page, and how high the page is. */
export interface PageLines {
  readonly number: number;
  readonly height: number;
  readonly lines: readonly PrintedLine[];
}

/** A line, and the page it stands on. */
export interface PlacedLine {
  readonly line: PrintedLine;
  readonly page: PageLines;
}

// The share of a page, at its top and at its foot, in which running heads stand.
const margin = 0.12;

/** The margin of its page that a line stands in. */
export function zoneOf({ line, page }: PlacedLine): 'top' | 'foot' | undefined {
  if (line.base < margin * page.height) return 'top';
  return line.base > (1 - margin) * page.height ? 'foot' : undefined;
}
