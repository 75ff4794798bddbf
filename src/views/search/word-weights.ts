// Also runs in the browser.

/** The sum of what these words weigh. */
export function weightOfAll(stems: readonly string[], weightOf: (stem: string) => number): number {
  return stems.reduce((sum, stem) => sum + weightOf(stem), 0);
}

/** How much a word tells of many sets of words: the fewer have it, the more. */
export function wordWeights(all: readonly ReadonlySet<string>[]): (stem: string) => number {
  const times = new Map<string, number>();
  for (const words of all) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return (stem) => Math.log(1 + (all.length + 1) / (1 + (times.get(stem) ?? 0)));
}
