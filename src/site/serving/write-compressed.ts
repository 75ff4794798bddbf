import { globSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { isText, mediaTypeOf } from './media-type-of.ts';

// Below it a packet of the network is not filled, and a copy saves nothing.
const fewestBytes = 1024;
// Node compresses as many at once as it has threads for it; more would only wait in memory.
const atOnce = 4;

const asGzip = promisify(gzip);
const asBrotli = promisify(brotliCompress);

/**
 * Writes beside each file of text a copy of it for hosts that send what is compressed already: `.br` and `.gz`.
 *
 * Shape: the best that both can do, and always the same bytes. A file under 1 KB has no copy.
 */
export async function writeCompressed(site: string): Promise<void> {
  const files = globSync('**/*', { cwd: site })
    .filter((path) => isText(mediaTypeOf(path)))
    .map((path) => join(site, path));
  for (let from = 0; from < files.length; from += atOnce)
    await Promise.all(files.slice(from, from + atOnce).map(compress));
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < fewestBytes) return;
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  await writeFile(`${file}.gz`, await asGzip(bytes, { level: constants.Z_BEST_COMPRESSION }));
  await writeFile(`${file}.br`, await asBrotli(bytes, { params }));
}
