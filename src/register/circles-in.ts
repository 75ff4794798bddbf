/** One step on the way from a name to another. */
export interface Step {
  readonly from: string;
  readonly to: string;
}

/**
 * The circles in which a name leads back to itself.
 *
 * Shape: each by the shortest way round from its first name. A name that was told in one circle
 *        begins no other, so every name that stands in a circle is told, and none is told twice as the first.
 */
export function circlesIn<Taken extends Step>(
  steps: ReadonlyMap<string, readonly Taken[]>,
  starts: Iterable<string> = steps.keys(),
): (readonly Taken[])[] {
  const circles: (readonly Taken[])[] = [];
  const told = new Set<string>();
  for (const start of starts) {
    const circle = told.has(start) ? undefined : circleFrom(start, steps);
    if (circle === undefined) continue;
    for (const { from } of circle) told.add(from);
    circles.push(circle);
  }
  return circles;
}

function circleFrom<Taken extends Step>(
  start: string,
  steps: ReadonlyMap<string, readonly Taken[]>,
): readonly Taken[] | undefined {
  const seen = new Set<string>();
  let ways: (readonly Taken[])[] = (steps.get(start) ?? []).map((step) => [step]);
  while (ways.length > 0) {
    const back = ways.find((way) => way.at(-1)!.to === start);
    if (back !== undefined) return back;
    ways = ways.flatMap((way) => {
      const { to } = way.at(-1)!;
      if (seen.has(to)) return [];
      seen.add(to);
      return (steps.get(to) ?? []).map((step) => [...way, step]);
    });
  }
  return undefined;
}
