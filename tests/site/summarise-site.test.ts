import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { summariseSite } from '../../src/site/summarise-site.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

function siteOf(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe('summariseSite', () => {
  test('counts pages and bytes', () => {
    const site = siteOf({ 'index.html': '12', 'a/index.html': '345', 'a/style.css': '6789' });
    expect(summariseSite(site)).toMatchObject({ pages: 2, bytes: 9 });
  });

  test('gives the same site the same fingerprint, wherever it stands', () => {
    const files = { 'index.html': 'one', 'a/b.html': 'two' };
    const { fingerprint } = summariseSite(siteOf(files));
    expect(fingerprint).toMatch(/^[0-9a-f]{32}$/);
    expect(summariseSite(siteOf(files)).fingerprint).toBe(fingerprint);
  });

  test.each([
    ['a changed byte', { 'index.html': 'One', 'a/b.html': 'two' }],
    ['another path', { 'index.html': 'one', 'a/c.html': 'two' }],
    ['one file fewer', { 'index.html': 'one' }],
  ])('gives a site with %s another fingerprint', (_difference, files) => {
    const { fingerprint } = summariseSite(siteOf({ 'index.html': 'one', 'a/b.html': 'two' }));
    expect(summariseSite(siteOf(files)).fingerprint).not.toBe(fingerprint);
  });
});
