import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { findAll } from './faults/find-all.ts';

/**
 * Documents in the manner of real ones, of several nations and kinds, on which no check was built.
 *
 * A person has read every finding below and judged it: all are true; those named here are noise,
 * because a reader of that document has nothing to do about them.
 */
const noise: readonly (readonly [document: string, check: string])[] = [
  ['csp', 'references/change-announced'],
  ['raci', 'rasci/never-acts'],
];

const folder = fileURLToPath(new URL('../fixtures/unseen', import.meta.url));
const documents = [...new Set(globSync('*/text.yaml', { cwd: folder }))]
  .map((path) => path.split(/[\\/]/u)[0]!)
  .sort();

function foundIn(document: string): string[] {
  const own = join(folder, document);
  const files = globSync('**/*.yaml', { cwd: own }).map((path): [string, string] => [
    path.replaceAll('\\', '/').replace(/\.yaml$/u, ''),
    readFileSync(join(own, path), 'utf8'),
  ]);
  return findAll(Object.fromEntries(files), '2026-06-01').map(({ check, message }) => {
    const isNoise = noise.some(([where, which]) => where === document && which === check);
    return `${isNoise ? 'noise' : 'true '} ${check}: ${message}`;
  });
}

const found = documents.map((document) => ({ document, lines: foundIn(document) }));

test('documents that no check was built on have exactly the findings that a person judged', async () => {
  const blocks = found.map(({ document, lines }) => [document, ...lines].join('\n  '));
  await expect(`${blocks.join('\n\n')}\n`).toMatchFileSnapshot('expected/unseen-documents.txt');
});

test('at most one finding in ten on them is noise', () => {
  const lines = found.flatMap((one) => one.lines);
  const noisy = lines.filter((line) => line.startsWith('noise'));
  expect(documents.length).toBeGreaterThanOrEqual(8);
  expect(noisy.length).toBe(noise.length);
  expect(noisy.length * 10).toBeLessThanOrEqual(lines.length);
});
