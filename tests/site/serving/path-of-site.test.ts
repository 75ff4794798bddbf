import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pathOfSite } from '../../../src/site/serving/path-of-site.ts';
import { underPath } from '../../../src/views/under-path.ts';

const folder = mkdtempSync(join(tmpdir(), 'remit-path-'));
afterAll(() => rmSync(folder, { recursive: true }));

const pathOfHome = (html: string): string => {
  writeFileSync(join(folder, 'index.html'), html);
  return pathOfSite(folder);
};

test('a built site says the path that its pages were written for', () => {
  const home = '<!doctype html><html lang="en"><body></body></html>';
  expect(pathOfHome(underPath(home, '/open/governance'))).toBe('/open/governance');
  expect(pathOfHome(home)).toBe('');
  expect(pathOfHome('<p data-path="/elsewhere">')).toBe('');
});

test('a folder without a page has none', () => {
  expect(pathOfSite(join(folder, 'missing'))).toBe('');
});
