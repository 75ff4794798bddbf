/** Finds the circles in a graph of imports; each is the way round, ending where it began. */
export function cyclesIn(importsByFile: Map<string, string[]>): string[][] {
  const cycles: string[][] = [];
  const finished = new Set<string>();

  function visit(file: string, way: string[]): void {
    const start = way.indexOf(file);
    if (start !== -1) cycles.push([...way.slice(start), file]);
    if (start !== -1 || finished.has(file)) return;
    for (const next of importsByFile.get(file) ?? []) visit(next, [...way, file]);
    finished.add(file);
  }

  for (const file of importsByFile.keys()) visit(file, []);
  return cycles;
}
