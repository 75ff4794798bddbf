import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { exportedFunctions, namedImports } from './named-in-tests.ts';

const root = new URL('../../', import.meta.url);

function readAll<Found>(pattern: string, read: (file: string, text: string) => Found): Found[] {
  const files = globSync(pattern, { cwd: root }).sort();
  return files.map((file) => read(file, readFileSync(new URL(file, root), 'utf8')));
}

test('every exported function of views is named in a test', () => {
  const named = new Set(readAll('tests/**/*.ts', namedImports).flat());
  const exported = readAll('src/views/**/*.ts', (file, text) =>
    exportedFunctions(file, text).map((name) => `${basename(file)} ${name}`),
  ).flat();
  expect(exported.length).toBeGreaterThan(150);
  expect(exported.filter((name) => !named.has(name))).toEqual([]);
});

test('a function that no test names would be found', () => {
  const text = 'export function a() {}\nfunction b() {}\nexport const c = 1;';
  expect(exportedFunctions('x.ts', text)).toEqual(['a']);
  expect(namedImports('x.test.ts', "import { a as b, type C } from '../src/x.ts';")).toEqual([
    'x.ts a',
    'x.ts C',
  ]);
});
