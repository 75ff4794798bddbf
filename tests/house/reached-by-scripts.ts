import { scriptImportsOf, valueImportsOf } from './imports-of.ts';

/**
 * Everything that the scripts of pages load, by themselves and by way of others.
 *
 * Shape: files by path and packages by name, sorted; an import of types alone loads nothing.
 */
export function reachedByScripts(textByFile: ReadonlyMap<string, string>): string[] {
  const reached = new Set<string>();
  const visit = (names: readonly string[]): void => {
    for (const name of names) {
      if (reached.has(name)) continue;
      reached.add(name);
      const text = textByFile.get(name);
      if (text !== undefined && /\.ts$/u.test(name)) visit(valueImportsOf(name, text));
    }
  };
  for (const [file, text] of textByFile)
    if (file.endsWith('.astro')) visit(scriptImportsOf(file, text));
  return [...reached].sort();
}
