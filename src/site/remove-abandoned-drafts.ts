import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

// No build takes this long; a younger draft may belong to a build that is still running.
const abandonedAfter = 60 * 60 * 1000;

/** Removes the drafts of builds that were killed. */
export async function removeAbandonedDrafts(sites: string): Promise<void> {
  for (const name of await readdir(sites)) {
    if (!name.startsWith('draft-')) continue;
    const draft = join(sites, name);
    const { mtimeMs } = await stat(draft);
    if (Date.now() - mtimeMs > abandonedAfter) await rm(draft, { recursive: true, force: true });
  }
}
