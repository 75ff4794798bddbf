import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../views/search-view.ts';

// Pagefind ships interfaces of its own; ours is the only one the site uses.
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)|\.css$/;

/** Writes the search index of a site into its folder, under `pagefind/`. */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  siteFolder: string,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined)
    throw new Error(`The search index could not be made: ${errors.join('; ')}`);
  for (const { url, content, meta, filters } of records) {
    const added = await index.addCustomRecord({
      url,
      content,
      language: 'en',
      meta: { ...meta },
      filters: Object.fromEntries(
        Object.entries(filters).map(([name, values]) => [name, [...values]]),
      ),
    });
    if (added.errors.length > 0)
      throw new Error(`${url} could not be indexed: ${added.errors.join('; ')}`);
  }
  const { files } = await index.getFiles();
  const folder = join(siteFolder, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    if (unused.test(path)) continue;
    const target = join(folder, path);
    await mkdir(join(target, '..'), { recursive: true });
    await writeFile(target, content);
  }
  await close();
}
