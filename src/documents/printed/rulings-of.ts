import type { Ruling } from './page.ts';
import type { DrawnPath, Point } from './drawn-paths.ts';

// Wider than this is a shaded area and no line.
const widest = 3;
const shortest = 4;

/**
 * The straight lines among the shapes drawn on a page, those of tables among them.
 *
 * A word processor draws them as thin filled boxes, others as strokes.
 */
export function rulingsOf(paths: readonly DrawnPath[]): Ruling[] {
  return paths.filter(({ isCurved }) => !isCurved).flatMap(rulingsOfPath);
}

function rulingsOfPath({ points, isFilled, left, right, top, bottom }: DrawnPath): Ruling[] {
  const [width, height] = [right - left, bottom - top];
  if (height <= widest && width >= shortest)
    return [{ isAcross: true, at: (top + bottom) / 2, from: left, to: right }];
  if (width <= widest && height >= shortest)
    return [{ isAcross: false, at: (left + right) / 2, from: top, to: bottom }];
  if (isFilled) return [];
  return points.slice(1).flatMap((point, place) => edge(points[place] ?? point, point));
}

function edge(a: Point, b: Point): Ruling[] {
  const [across, down] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  if (down < 0.5 && across >= shortest)
    return [{ isAcross: true, at: a.y, from: Math.min(a.x, b.x), to: Math.max(a.x, b.x) }];
  if (across < 0.5 && down >= shortest)
    return [{ isAcross: false, at: a.x, from: Math.min(a.y, b.y), to: Math.max(a.y, b.y) }];
  return [];
}
