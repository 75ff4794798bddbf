import { readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The folder just published, the others that stay, and how young a folder is left alone. */
export interface FoldersToKeep {
  inUse: string;
  keep: Set<string>;
  /** In milliseconds. */
  grace: number;
}

const hashName = /^[0-9a-f]{8,64}$/u;
const doomedPrefix = '.removing-';

/**
 * Removes earlier published folders, which lie beside the one in use and are named by hashes.
 *
 * Shape: anything beside them with another kind of name is left alone; and when the folder in use
 *        is not named by a hash, everything is.
 */
export async function removeOlderFolders({ inUse, keep, grace }: FoldersToKeep): Promise<void> {
  if (!hashName.test(basename(inUse))) return;
  const parent = dirname(inUse);
  for (const entry of await readdir(parent, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(parent, entry.name);
    if (entry.name.startsWith(doomedPrefix)) await remove(path);
    if (!hashName.test(entry.name) || path === inUse || keep.has(path)) continue;
    if (await isYoungerThan(grace, path)) continue;
    // Renamed first: a folder that bears its hash must never be found half empty.
    const doomed = join(parent, `${doomedPrefix}${entry.name}`);
    await rename(path, doomed).catch(ignoreMissing);
    await remove(doomed);
  }
}

/** By the time of its last renaming, which is when it was finished. */
async function isYoungerThan(milliseconds: number, path: string): Promise<boolean> {
  const age = await stat(path).then(
    ({ ctimeMs }) => Date.now() - ctimeMs,
    () => Infinity,
  );
  return age < milliseconds;
}

function remove(path: string): Promise<void> {
  return rm(path, { recursive: true, force: true });
}

/** Another run may be removing the same folder at this moment, which is as good. */
function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
