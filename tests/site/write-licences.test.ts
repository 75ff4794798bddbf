import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shippedWorks } from '../../src/site/shipped-works.ts';
import { writeLicences } from '../../src/site/write-licences.ts';
import { importsOf } from '../house/imports-of.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('writeLicences', () => {
  let site = '';
  beforeEach(async () => {
    site = await mkdtemp(join(tmpdir(), 'remit-licences-'));
  });
  afterEach(() => rm(site, { recursive: true, force: true }));

  test('writes the licence of each work letter for letter', async () => {
    await writeLicences(site, root);
    const written = readFileSync(join(site, 'licences.txt'), 'utf8');
    for (const { name, licence } of shippedWorks) {
      expect(written).toContain(`${name}: `);
      expect(written).toContain(readFileSync(join(root, licence), 'utf8').trim());
    }
    expect(written).toContain('SIL OPEN FONT LICENSE');
    expect(written).toContain('Crown Copyright');
  });

  test('fails where a licence is missing', async () => {
    await expect(writeLicences(site, site)).rejects.toThrow('The licence of Remit is not at');
  });
});

describe('shippedWorks', () => {
  test('names every package that reaches a reader', () => {
    const styles = texts('src/**/*.scss').flatMap(([, text]) =>
      [...text.matchAll(/pkg:((?:@[\w-]+\/)?[\w-]+)/gu)].map(([, name]) => name),
    );
    // What a layout or a script imports without a type is sent to the browser or copied to the site.
    const files = texts('src/{layouts,components}/**/*.{astro,ts}').flatMap(([file, text]) =>
      importsOf(file, text).filter(
        (to) => !to.startsWith('src/') && !/^(?:node:|astro$)/u.test(to),
      ),
    );
    // A writer of files that a script loads comes with what it imports.
    const writers = texts('src/exports/*.ts').flatMap(([file, text]) =>
      text.startsWith('// Also runs in the browser.')
        ? importsOf(file, text).filter((to) => !to.startsWith('src/'))
        : [],
    );
    const packages = new Set(
      [...styles, ...files, ...writers].map((name) => packageOf(name ?? '')),
    );
    const named = new Set(shippedWorks.map(({ name }) => name));
    expect(packages.size).toBeGreaterThan(2);
    expect([...packages].filter((name) => !named.has(name))).toEqual([]);
  });
});

function texts(pattern: string): [string, string][] {
  return globSync(pattern, { cwd: root }).map((file) => [
    file.replaceAll('\\', '/'),
    readFileSync(join(root, file), 'utf8'),
  ]);
}

function packageOf(name: string): string {
  return name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');
}
