import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { PagefindIndex } from 'pagefind';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../views/front/search-view.ts';

// Pagefind ships interfaces of its own; ours is the only one the site uses.
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)|\.css$/;

// Waiting for Pagefind after each record takes twice as long; sending all at once fills the memory.
const sentTogether = 500;

// One index for every language, and no forms of words cut down to their stems, which would make one word
// of “police” and “policy”: each record holds the other forms of its words itself.
const language = 'und';

/** Writes the search index of a site into its folder, under `pagefind/`. */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  siteFolder: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (index === undefined)
    throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  for (let start = 0; start < records.length; start += sentTogether) {
    const some = records.slice(start, start + sentTogether);
    await Promise.all(some.map((record) => addRecord(record, index)));
  }
  await writeFiles(index, join(siteFolder, 'pagefind'));
  await close();
}

async function addRecord(
  { url, content, meta, filters }: SearchRecord,
  index: PagefindIndex,
): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url,
    content,
    language,
    meta: { ...meta },
    filters: Object.fromEntries(
      Object.entries(filters).map(([name, values]) => [name, [...values]]),
    ),
  });
  if (errors.length > 0) throw new Error(`${url} could not be indexed: ${errors.join('; ')}`);
}

// Pagefind writes its files itself: there is one for each record, and handed over they would all
// be in memory together.
async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const { errors } = await index.writeFiles({ outputPath: folder });
  if (errors.length > 0) throw new Error(`The search index was not written: ${errors.join('; ')}`);
  for (const name of await readdir(folder)) {
    if (unused.test(name)) await rm(join(folder, name));
  }
}
