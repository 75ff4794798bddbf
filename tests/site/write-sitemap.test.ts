import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSitemap } from '../../src/site/write-sitemap.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const page = (address: string): string =>
  `<html><head><link rel="canonical" href="https://register.example${address}"></head></html>`;

test('lists every page that is to be found, in order, and says where the list is', async () => {
  const site = temporaryFolder();
  for (const folder of ['topics', 'about', 'search']) mkdirSync(join(site, folder));
  writeFileSync(join(site, 'index.html'), page('/'));
  writeFileSync(join(site, 'topics', 'index.html'), page('/topics/'));
  writeFileSync(join(site, 'about', 'index.html'), page('/about/'));
  writeFileSync(join(site, '404.html'), '<meta name="robots" content="noindex">');
  writeFileSync(join(site, 'search', 'index.html'), '<meta name="robots" content="noindex">');
  await writeSitemap(site, 'https://register.example');
  const written = readFileSync(join(site, 'sitemap.xml'), 'utf8');
  expect([...written.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address]) => address)).toEqual([
    'https://register.example/',
    'https://register.example/about/',
    'https://register.example/topics/',
  ]);
  expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://register.example/sitemap.xml\n',
  );
});
