import type { DiagramLine } from './diagram-line.ts';

/** Which lane of the gutter each line runs in: lines to one target of one kind share theirs. */
export interface Lanes {
  readonly lanes: number;
  readonly laneOf: (line: DiagramLine) => number;
}

/** Gives every bundle of lines the first lane that is free between the rows it joins. */
export function placeLanes(
  lines: readonly DiagramLine[],
  rows: ReadonlyMap<string, number>,
): Lanes {
  const bundles = [...Map.groupBy(lines, bundleOf)].map(([bundle, own]) => {
    const ends = own.flatMap(({ from, to }) => [rows.get(from)!, rows.get(to)!]);
    return { bundle, top: Math.min(...ends), bottom: Math.max(...ends) };
  });
  // Short ones lie nearest to the boxes.
  bundles.sort((a, b) => a.bottom - a.top - (b.bottom - b.top) || a.top - b.top);
  const taken: { top: number; bottom: number }[][] = [];
  const lanes = new Map<string, number>();
  for (const { bundle, top, bottom } of bundles) {
    const free = taken.findIndex((lane) =>
      lane.every((one) => one.bottom < top || one.top > bottom),
    );
    const lane = free === -1 ? taken.length : free;
    (taken[lane] ??= []).push({ top, bottom });
    lanes.set(bundle, lane);
  }
  return { lanes: taken.length, laneOf: (line) => lanes.get(bundleOf(line))! };
}

function bundleOf({ to, kind }: DiagramLine): string {
  return `${kind} ${to}`;
}
