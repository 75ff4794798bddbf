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
    .flatMap(namesIn)
    .map((name) => resolveImport(file, name));
}

/** What a file asks for while it runs, by path or package: its imports, but for those of types alone. */
export function valueImportsOf(file: string, text: string): string[] {
  return namesIn(withoutTypes(text)).map((name) => resolveImport(file, name));
}

/** What the scripts of a page ask for in the browser, by path or package. */
export function scriptImportsOf(file: string, text: string): string[] {
  const inside = scriptsIn(text).flatMap((code) => namesIn(withoutTypes(code)));
  const named = [...text.matchAll(/<script\b[^>]*\bsrc="([^"]*)"/gu)].map((script) => script[1]!);
  return [...inside, ...named].map((name) => resolveImport(file, name));
}

function codeIn(file: string, text: string): string[] {
  if (!file.endsWith('.astro')) return [text];
  const frontMatter = /^---\n([\s\S]*?)\n---/u.exec(text)?.[1] ?? '';
  return [frontMatter, ...scriptsIn(text)];
}

function scriptsIn(text: string): string[] {
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gu)];
  return scripts.map((script) => script[1] ?? '');
}

function namesIn(code: string): string[] {
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

function withoutTypes(code: string): string {
  const compilerOptions = { verbatimModuleSyntax: true, target: ts.ScriptTarget.ESNext };
  return ts.transpileModule(code, { compilerOptions }).outputText;
}

function resolveImport(file: string, name: string): string {
  const path = name.replace(/[?#].*$/u, '');
  if (path.startsWith('/src/')) return path.slice(1);
  if (!path.startsWith('.')) return path;
  const resolved = posix.join(dirname(file), path);
  // Only configuration may leave the ending out, and then TypeScript's is meant.
  return existsSync(resolved) || !existsSync(`${resolved}.ts`) ? resolved : `${resolved}.ts`;
}
