import type { PrintedLine } from './printed-line.ts';

/** A strip of a page, from top to bottom, in which some lines print nothing. */
export interface ColumnGap {
  readonly from: number;
  readonly to: number;
}

/** The strips between the words of one line, at least so wide. */
export function gapsWithin({ pieces, left, right }: PrintedLine, least: number): ColumnGap[] {
  return narrowed([{ from: left, to: right }], pieces, least);
}

/** What is left of some strips under the words of one more line. */
export function gapsLeft(
  gaps: readonly ColumnGap[],
  line: PrintedLine,
  least: number,
): ColumnGap[] {
  return narrowed(gaps, line.pieces, least);
}

function narrowed(
  gaps: readonly ColumnGap[],
  pieces: PrintedLine['pieces'],
  least: number,
): ColumnGap[] {
  let left = [...gaps];
  for (const piece of pieces) {
    if (piece.text.trim() === '') continue;
    left = left.flatMap((gap) => {
      if (piece.left >= gap.to || piece.right <= gap.from) return [gap];
      return [
        { from: gap.from, to: piece.left },
        { from: piece.right, to: gap.to },
      ];
    });
  }
  return left.filter(({ from, to }) => to - from >= least);
}
