import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BuiltSite } from './built-site.ts';

/** Where names stand in any file of a site, the search index included. A name is told by its length alone. */
export function leakedNames(names: readonly string[], { folder, files }: BuiltSite): string[] {
  return files.flatMap((file) => {
    const text = readable(readFileSync(join(folder, file)));
    return names
      .filter((name) => text.includes(name.toLowerCase()))
      .map((name) => `${file}: ${name.length} letters`);
  });
}

function readable(bytes: Buffer): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8').toLowerCase();
}
