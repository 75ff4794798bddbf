import { once } from 'node:events';
import { createWriteStream, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Zip, ZipDeflate } from 'fflate';
import { compareText } from '../english/compare-text.ts';
import { addresses } from '../views/addresses.ts';

// A file’s day would make every build another file.
const noDay = '1980-01-01T00:00:00';
// What a page of the site reads for itself, and the page of data.
const notData = /^(?:compare\/|index\.html$)|\.zip$/u;

/**
 * Packs every file for programs of a built site into one, to take along.
 *
 * Shape: as the files lie under `/data/`, in order of their names; the same files give the same bytes.
 */
export async function writeDataZip(site: string): Promise<void> {
  const folder = join(site, addresses.data);
  const files = globSync('**/*.*', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !notData.test(file))
    .sort(compareText);
  const out = createWriteStream(join(site, addresses.dataZip));
  const zip = new Zip((error, bytes, isLast) => {
    if (error !== null) out.destroy(error);
    else if (isLast) out.end(bytes);
    else out.write(bytes);
  });
  for (const file of files) {
    const entry = new ZipDeflate(file, { level: 6 });
    entry.mtime = noDay;
    zip.add(entry);
    entry.push(readFileSync(join(folder, file)), true);
    if (out.writableNeedDrain) await once(out, 'drain');
  }
  zip.end();
  await finished(out);
}
