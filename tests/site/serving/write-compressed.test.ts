import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeCompressed } from '../../../src/site/serving/write-compressed.ts';

let site = '';
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'remit-compressed-'));
});
afterEach(() => rmSync(site, { recursive: true }));

const words = 'Quorum. '.repeat(1000);

test('files of text have two copies that hold the same, and other files none', async () => {
  writeFileSync(join(site, 'index.html'), words);
  writeFileSync(join(site, 'short.html'), 'Quorum.');
  writeFileSync(join(site, 'picture.png'), words);
  await writeCompressed(site);
  expect(readdirSync(site).sort()).toEqual([
    'index.html',
    'index.html.br',
    'index.html.gz',
    'picture.png',
    'short.html',
  ]);
  const copy = (ending: string): Buffer => readFileSync(join(site, `index.html${ending}`));
  expect(gunzipSync(copy('.gz')).toString()).toBe(words);
  expect(brotliDecompressSync(copy('.br')).toString()).toBe(words);
});

test('the same site has the same copies, whenever they are written', async () => {
  const copies = async (): Promise<Buffer[]> => {
    writeFileSync(join(site, 'data.json'), JSON.stringify({ words }));
    await writeCompressed(site);
    return ['.gz', '.br'].map((ending) => readFileSync(join(site, `data.json${ending}`)));
  };
  expect(await copies()).toEqual(await copies());
});
