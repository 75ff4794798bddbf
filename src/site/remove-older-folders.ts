import { readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The folder in use and the one in use before it, both of which stay. */
export interface KeptFolders {
  next: string;
  previous: string | undefined;
}

const hashName = /^[0-9a-f]{8,64}$/u;
const doomedPrefix = '.removing-';

/**
 * Removes earlier published folders, which lie beside the one in use and are named by hashes.
 *
 * Shape: anything beside them with another kind of name is left alone; and when the folder in use
 *        is not named by a hash, everything is.
 */
export async function removeOlderFolders({ next, previous }: KeptFolders): Promise<void> {
  if (!hashName.test(basename(next))) return;
  const parent = dirname(next);
  for (const entry of await readdir(parent, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(parent, entry.name);
    if (entry.name.startsWith(doomedPrefix)) await remove(path);
    if (hashName.test(entry.name) && path !== next && path !== previous) {
      // Renamed first: a folder that bears its hash must never be found half empty.
      const doomed = join(parent, `${doomedPrefix}${entry.name}`);
      await rename(path, doomed).catch(ignoreMissing);
      await remove(doomed);
    }
  }
}

function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true });
}

/** Another run may be removing the same folder at this moment, which is as good. */
function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
