import { mkdir, mkdtemp, readFile, rm, symlink, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepSite } from '../../src/site/keep-site.ts';
import { summariseSite } from '../../src/site/summarise-site.ts';

let sites = '';
beforeEach(async () => {
  sites = await mkdtemp(join(tmpdir(), 'remit-keep-'));
});
afterEach(() => rm(sites, { recursive: true, force: true }));

async function keptSite(): Promise<string> {
  const site = await mkdtemp(join(sites, 'draft-'));
  await mkdir(join(site, 'topics'));
  await writeFile(join(site, 'index.html'), 'home');
  await writeFile(join(site, 'topics', 'index.html'), 'topics');
  return keepSite(site, { sites, fingerprint: summariseSite(site).fingerprint });
}

describe('keepSite', () => {
  test('names a site by its fingerprint', async () => {
    const folder = await keptSite();
    expect(basename(folder)).toBe(summariseSite(folder).fingerprint);
  });

  test('gives the folder that holds the same site already', async () => {
    expect(await keptSite()).toBe(await keptSite());
  });

  const damages: [string, (folder: string) => Promise<void>][] = [
    ['a changed page', (folder) => writeFile(join(folder, 'index.html'), 'hom')],
    ['a lost page', (folder) => unlink(join(folder, 'topics', 'index.html'))],
    ['a page too many', (folder) => writeFile(join(folder, 'topics', 'more.html'), '')],
    ['a link', (folder) => symlink('/etc/hostname', join(folder, 'secret.txt'))],
    [
      'a folder in place of a page',
      async (folder) => {
        await unlink(join(folder, 'index.html'));
        await mkdir(join(folder, 'index.html'));
      },
    ],
  ];
  test.each(damages)('puts a whole site beside one with %s', async (_damage, damage) => {
    const first = await keptSite();
    await damage(first);
    const second = await keptSite();
    expect(second).not.toBe(first);
    expect(basename(second)).toMatch(/^[0-9a-f]{32}$/u);
    expect(await readFile(join(second, 'index.html'), 'utf8')).toBe('home');
    expect(await keptSite()).toBe(second);
  });
});
