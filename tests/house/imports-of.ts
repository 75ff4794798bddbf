import { existsSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import ts from 'typescript';

/**
 * Lists what a file imports: files by their path from the repository's root, packages by name.
 *
 * Shape: reads TypeScript, and in `.astro` files the front matter and the scripts of the page.
 */
export function importsOf(file: string, text: string): string[] {
  return codeIn(file, text)
    .flatMap((code) => ts.preProcessFile(code, true, true).importedFiles)
    .map(({ fileName }) => resolveImport(file, fileName));
}

function codeIn(file: string, text: string): string[] {
  if (!file.endsWith('.astro')) return [text];
  const frontMatter = /^---\n([\s\S]*?)\n---/u.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gu)];
  return [frontMatter, ...scripts.map((script) => script[1] ?? '')];
}

function resolveImport(file: string, name: string): string {
  const path = name.replace(/[?#].*$/u, '');
  if (path.startsWith('/src/')) return path.slice(1);
  if (!path.startsWith('.')) return path;
  const resolved = posix.join(dirname(file), path);
  // Only configuration may leave the ending out, and then TypeScript's is meant.
  return existsSync(resolved) || !existsSync(`${resolved}.ts`) ? resolved : `${resolved}.ts`;
}
