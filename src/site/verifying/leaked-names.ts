import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { parseFragment } from 'parse5';
import type { SiteFiles } from './site-files.ts';

/** Where names stand in any file of a site, packed ones too. A name is told by its length alone. */
export function leakedNames(
  names: readonly string[],
  { folder, files }: Pick<SiteFiles, 'folder' | 'files'>,
): string[] {
  if (names.length === 0) return [];
  return files.flatMap((file) => {
    const text = readable(file, readFileSync(join(folder, file)));
    return names
      .filter((name) => text.includes(name.toLowerCase()))
      .map((name) => `${file}: ${name.length} letters`);
  });
}

function readable(file: string, bytes: Buffer): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (file.endsWith('.br')) return readable('', brotliDecompressSync(bytes));
  if (isGzip) return readable('', gunzipSync(bytes));
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return bytes.toString('utf8').toLowerCase();
  return Object.entries(unzipSync(bytes))
    .map(([name, part]) => (isZip(part) ? readable(name, Buffer.from(part)) : wordsOf(part)))
    .join('\n');
}

function isZip(part: Uint8Array): boolean {
  return part[0] === 0x50 && part[1] === 0x4b;
}

// As a part is written, and as a reader sees it: a link or an escaped sign can stand within a name.
function wordsOf(part: Uint8Array): string {
  const text = strFromU8(part);
  return [text, ...text.split('</w:p>').map(plainText)].join('\n').toLowerCase();
}

function plainText(markup: string): string {
  const shown = markup.replace(/<[^>]*>/gu, '');
  const [node] = parseFragment(shown).childNodes;
  return node !== undefined && 'value' in node ? node.value : '';
}
