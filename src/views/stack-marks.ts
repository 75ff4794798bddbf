/** A mark of a drawing, `x` from the left, and how many marks stand below it. */
export type Stacked<Mark> = Mark & { readonly level: number };

/** Stacks marks that coincide, or stand nearer than `apart`; each takes the lowest free level, in the order given. */
export function stackMarks<Mark extends { readonly x: number }>(
  marks: readonly Mark[],
  apart: number,
): Stacked<Mark>[] {
  const lastByLevel: number[] = [];
  return marks.map((mark) => {
    const free = lastByLevel.findIndex((last) => mark.x - last >= apart);
    const level = free === -1 ? lastByLevel.length : free;
    lastByLevel[level] = mark.x;
    return { ...mark, level };
  });
}

/** How many levels stacked marks need. */
export function levelsOf(marks: readonly Stacked<unknown>[]): number {
  return Math.max(0, ...marks.map(({ level }) => level + 1));
}

/** A share of the width of a drawing, as the drawing writes it. */
export function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
