import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const textByFile = new Map(
  globSync('src/**/*.astro', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .map((file) => [file, readFileSync(new URL(file, root), 'utf8')]),
);

test('there is markup to look at', () => {
  expect(textByFile.size).toBeGreaterThan(80);
});

test('addresses of pages come from one table', () => {
  const typed = linesWith(/(?:href|action)(?:=|: )(?:"|'|`|\{`)\//u);
  expect(typed).toEqual([]);
});

test('no line is too long to read beside another', () => {
  expect(linesWith(/^.{200,}/u)).toEqual([]);
});

test('imports stand in order: packages, then from the farthest folder to the nearest', () => {
  const unsorted = [...textByFile].filter(([, text]) => {
    const paths = frontMatterImports(text);
    return paths.join() !== paths.toSorted(byDistance).join();
  });
  expect(unsorted.map(([file]) => file)).toEqual([]);
});

function linesWith(pattern: RegExp): string[] {
  return [...textByFile].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${file}:${index + 1}`] : [])),
  );
}

function frontMatterImports(text: string): string[] {
  const frontMatter = /^---\n([\s\S]*?)\n---/u.exec(text)?.[1] ?? '';
  return [...frontMatter.matchAll(/^import (?:.* from )?'(.*)';$/gmu)].map(([, path = '']) => path);
}

function byDistance(a: string, b: string): number {
  return distance(b) - distance(a) || (a.toLowerCase() < b.toLowerCase() ? -1 : 1);
}

/** How many folders up: a package is farther than any file. */
function distance(path: string): number {
  return path.startsWith('.') ? path.split('../').length - 1 : 99;
}
