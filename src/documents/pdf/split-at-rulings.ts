import type { PrintedPiece } from '../printed/page.ts';
import type { RuledGrid } from './grids-of.ts';

/** A piece of text as the cells of a table hold it: words of two narrow cells may come as one piece. */
export function splitAtRulings(piece: PrintedPiece, grid: RuledGrid): PrintedPiece[] {
  if (piece.turn !== 0) return [piece];
  const edge = grid.xs.find(
    (x) => x > piece.left + 1 && x < piece.right - 1 && isDrawn(grid, x, piece.middle.y),
  );
  if (edge === undefined) return [piece];
  const each = (piece.right - piece.left) / piece.text.length;
  const space = [...piece.text.matchAll(/\s+/gu)]
    .map(({ index }) => index)
    .sort((a, b) => offBy(a) - offBy(b))[0];
  if (space === undefined || offBy(space) > piece.size) return [piece];
  const first = part(piece, 0, space, edge);
  return [first, ...splitAtRulings(part(piece, space, piece.text.length, edge), grid)];

  function offBy(place: number): number {
    return Math.abs(piece.left + (place + 0.5) * each - (edge ?? 0));
  }
}

function isDrawn({ rulings }: RuledGrid, x: number, y: number): boolean {
  return rulings.some(
    ({ isAcross, at, from, to }) => !isAcross && Math.abs(at - x) <= 3 && y > from && y < to,
  );
}

function part(piece: PrintedPiece, from: number, to: number, edge: number): PrintedPiece {
  const [left, right] = from === 0 ? [piece.left, edge] : [edge, piece.right];
  const middle = { x: (left + right) / 2, y: piece.middle.y };
  return { ...piece, text: piece.text.slice(from, to), left, right, middle };
}
