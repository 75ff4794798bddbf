import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { readDocx } from '../exports/read-docx.ts';
import type { BuiltSite } from './built-site.ts';

/** Where names stand in any file of a site, the search index included. A name is told by its length alone. */
export function leakedNames(
  names: readonly string[],
  { folder, files }: Pick<BuiltSite, 'folder' | 'files'>,
): string[] {
  return files.flatMap((file) => {
    const text = readable(readFileSync(join(folder, file)));
    return names
      .filter((name) => text.includes(name.toLowerCase()))
      .map((name) => `${file}: ${name.length} letters`);
  });
}

function readable(bytes: Buffer): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const isZip = bytes.subarray(0, 2).toString('latin1') === 'PK';
  if (isZip) return wordsOfWord(bytes).toLowerCase();
  return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8').toLowerCase();
}

// As its parts are written, and as a reader sees them: a link or an escaped sign can stand within a name.
function wordsOfWord(file: Buffer): string {
  const parts = Object.values(unzipSync(file)).map((part) => strFromU8(part));
  return [...parts, ...readDocx(file).paragraphs.map(({ text }) => text)].join('\n');
}
