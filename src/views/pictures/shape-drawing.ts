// Also runs in the browser.
import type { ConstitutionShape, ShapeTick } from './constitution-shape.ts';
import type { ShapeMark } from './shape-mark.ts';
import { shapeMarks } from './shape-mark.ts';

/** The size of one tick, in pixels. */
export interface TickSize {
  readonly width: number;
  readonly height: number;
}

/** A row of ticks drawn as one path for each kind of mark, which keeps a list of many rows light. */
export interface ShapeDrawing {
  readonly width: number;
  readonly height: number;
  readonly paths: readonly { readonly mark: ShapeMark; readonly d: string }[];
}

const small: TickSize = { width: 4, height: 20 };
const betweenGroups = 4;

/** All ticks of a constitution in one row, a gap between groups. It fits a screen of 320 pixels. */
export function drawShape({ groups }: Pick<ConstitutionShape, 'groups'>): ShapeDrawing {
  const placed: { readonly mark: ShapeMark; readonly d: string }[] = [];
  let x = 0;
  for (const { ticks } of groups) {
    for (const { mark } of ticks) {
      placed.push({ mark, d: tickPath(mark, x, small) });
      x += small.width + 1;
    }
    x += betweenGroups;
  }
  return {
    width: Math.max(0, x - 1 - betweenGroups),
    height: small.height,
    paths: shapeMarks
      .map((mark) => ({
        mark,
        d: placed
          .filter((one) => one.mark === mark)
          .map(({ d }) => d)
          .join(''),
      }))
      .filter(({ d }) => d !== ''),
  };
}

/** One group of ticks, wide enough to point at each. */
export interface GroupDrawing {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly (ShapeTick & { readonly d: string })[];
}

const large: TickSize = { width: 9, height: 20 };

/** The ticks of one group, each by itself. */
export function drawGroup(ticks: readonly ShapeTick[]): GroupDrawing {
  return {
    width: ticks.length * (large.width + 2),
    height: large.height,
    ticks: ticks.map((tick, index) => ({
      ...tick,
      d: tickPath(tick.mark, index * (large.width + 2), large),
    })),
  };
}

/**
 * One tick as the path of its outline. Marks differ in height and in being hollow, so that colour only repeats them.
 *
 * Unit: pixels; lines of hollow marks run along the middle of a pixel, so that they are crisp.
 */
export function tickPath(mark: ShapeMark, x: number, { width, height }: TickSize): string {
  const bar = (tall: number): string => `M${x} ${height - tall}h${width}v${tall}h-${width}z`;
  switch (mark) {
    case 'says':
      return bar(height);
    case 'half':
      return bar(Math.round(height * 0.55));
    case 'silent':
      return `M${x + 0.5} ${height - 5.5}h${width - 1}v5h-${width - 1}z`;
    case 'proposed':
      return dots(5);
    case 'unread':
      return dots(2);
    case 'not-held':
      return bar(2);
    case 'not-asked':
      return bar(1);
  }
  function dots(number: number): string {
    const left = x + (width - 2) / 2;
    return Array.from(
      { length: number },
      (_, index) => `M${left} ${height - 2 - index * 4}h2v2h-2z`,
    ).join('');
  }
}
