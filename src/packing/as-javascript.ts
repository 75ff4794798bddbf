import { stripTypeScriptTypes } from 'node:module';

/**
 * A file of the program as the package holds it: Node reads no TypeScript under `node_modules`.
 *
 * Shape: types become spaces, so that every line and column stays where it is; a page keeps its own, which
 *        Astro takes out, and names the files it imports by their new endings.
 */
export function asJavaScript(path: string, text: string): string {
  const plain = path.endsWith('.ts') ? stripTypeScriptTypes(text) : text;
  return plain.replace(imported, '$1.js$2');
}

/** The name of a file of the program in the package. */
export function packedName(path: string): string {
  return path.replace(/\.ts$/u, '.js');
}

const imported = /(\b(?:from|import)\s*\(?\s*['"]\.{1,2}\/[^'"\n]+)\.ts(['"])/gu;
