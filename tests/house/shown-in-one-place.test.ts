import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { namedImports } from './named-in-tests.ts';

const root = new URL('../../', import.meta.url);
const files = globSync('src/**/*.ts', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

/** What prints diagnostics, or lines of a content file, as they are. */
const asTheyAre = [
  'reports.ts reports',
  'text-report.ts textReport',
  'json-report.ts jsonReport',
  'sarif-report.ts sarifReport',
  'github-report.ts githubReport',
  'code-frame.ts codeFrame',
  'shown-text.ts shownText',
];

// Reports are made of each other, and one room decides what they may show.
const mayAsk = /^src\/(?:diagnostics|register\/shown)\//u;

test('reports, frames and lines of files are asked for only where it is decided what may be shown', () => {
  const asked = files.flatMap((file) =>
    namedImports(file, readFileSync(new URL(file, root), 'utf8'))
      .filter((name) => asTheyAre.includes(name))
      .map((name) => ({ file, name })),
  );
  expect(asked.filter(({ file }) => !mayAsk.test(file))).toEqual([]);
  expect(new Set(asked.map(({ name }) => name)).size).toBe(asTheyAre.length);
});

test('whoever prints to a terminal prints no diagnostic of its own making', () => {
  const printers = files.filter((file) =>
    /\bconsole\.|\bprocess\.std|\blogger\./u.test(readFileSync(new URL(file, root), 'utf8')),
  );
  const bare = printers.filter((file) => {
    const text = readFileSync(new URL(file, root), 'utf8');
    return /\bdiagnostics\b(?!\.length\b)[^;]*\bmessage\b/u.test(text);
  });
  expect(printers.length).toBeGreaterThan(4);
  expect(bare).toEqual([]);
});
