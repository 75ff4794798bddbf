import { circlesIn } from '../../src/register/circles-in.ts';

/** Finds the circles in a graph of imports; each is the way round, ending where it began. */
export function cyclesIn(importsByFile: Map<string, string[]>): string[][] {
  const steps = [...importsByFile].map(
    ([from, all]) => [from, all.map((to) => ({ from, to }))] as const,
  );
  return circlesIn(new Map(steps)).map((circle) => [
    circle[0]!.from,
    ...circle.map(({ to }) => to),
  ]);
}
