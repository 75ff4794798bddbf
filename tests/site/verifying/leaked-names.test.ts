import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leakedNames } from '../../../src/site/verifying/leaked-names.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remit-leaks-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const name = 'Ada O’Fell & Sons';
const word = zipSync({
  'word/document.xml': strToU8(
    '<w:p><w:t>Ada O’</w:t><w:hyperlink><w:t>Fell &amp; Sons</w:t></w:hyperlink></w:p>',
  ),
});

test.each<[string, Uint8Array | string]>([
  ['page.html', `<p>by ${name}</p>`],
  ['loud.json', name.toUpperCase()],
  ['page.html.gz', gzipSync(name)],
  ['page.html.br', brotliCompressSync(name)],
  ['pack.docx', word],
  ['all.zip', zipSync({ 'a/facts.csv': strToU8(name) })],
  ['within.zip', zipSync({ 'pack.docx': word })],
])('a name is found wherever it stands: %s', (file, bytes) => {
  writeFileSync(join(folder, file), bytes);
  expect(leakedNames([name], { folder, files: [file] })).toEqual([`${file}: 17 letters`]);
  expect(leakedNames(['Ada Fellow'], { folder, files: [file] })).toEqual([]);
});
