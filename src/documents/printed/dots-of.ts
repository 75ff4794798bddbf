import type { Dot } from './page.ts';
import type { DrawnPath } from './drawn-paths.ts';

/** The small round or square shapes drawn on a page, as some programs draw the bullets of a list. */
export function dotsOf(paths: readonly DrawnPath[]): Dot[] {
  return paths.flatMap(({ left, right, top, bottom }) => {
    const [width, height] = [right - left, bottom - top];
    const isSmall = Math.min(width, height) >= 1.5 && Math.max(width, height) <= 7;
    if (!isSmall || width > 1.5 * height || height > 1.5 * width) return [];
    return [{ left, right, middle: (top + bottom) / 2 }];
  });
}
