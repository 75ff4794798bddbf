import type { Page, PrintedPiece } from '../printed/page.ts';

const farthest = 30;

/** Bullets for the small shapes that stand before a line of text, where nothing stands before them. */
export function drawnBullets({ dots, pieces }: Page): PrintedPiece[] {
  const inked = pieces.filter(({ text, turn }) => text.trim() !== '' && turn === 0);
  return dots.flatMap(({ left, right, middle }) => {
    const beside = inked.filter(({ base, size }) => middle < base && middle > base - size);
    const after = beside.filter((piece) => piece.left > right && piece.left < right + farthest);
    const isFirst = beside.every((piece) => piece.right < left - farthest || piece.left > right);
    const [next] = after.sort((a, b) => a.left - b.left);
    if (next === undefined || !isFirst) return [];
    return [{ ...next, text: '•', left, right, middle: { x: (left + right) / 2, y: middle } }];
  });
}
