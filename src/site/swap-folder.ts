import { lstat, realpath, rename, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pointTo, removeStaleLinks } from './point-to.ts';
import { publishedFolders } from './published-folders.ts';
import { removeOlderFolders } from './remove-older-folders.ts';
import { targetOf } from './target-of.ts';

/** What a swap left behind: the folder published before, and one that stood in the way. */
export interface Swap {
  previous: string | undefined;
  movedAside: string | undefined;
}

const minute = 60_000;

/**
 * Publishes a finished folder under a public path in one step that nobody can see half done.
 *
 * Shape:  the public path becomes a link to the folder. The folder published before is kept, so
 *         that a reader half way through it can finish; `removeOlderFolders` takes the rest.
 * Unit:   `grace` is in milliseconds: a younger folder stays, as another build may want it.
 * Errors: throws when there is no such new folder; the public path then stays as it was.
 */
export async function swapFolder(
  newFolder: string,
  publicPath: string,
  { grace = minute }: { grace?: number } = {},
): Promise<Swap> {
  const next = await realpath(newFolder);
  if (!(await stat(next)).isDirectory()) throw new Error(`${newFolder} is not a folder.`);
  const link = join(await realpath(dirname(resolve(publicPath))), basename(publicPath));
  const notes = publishedFolders(dirname(next));

  const current = await targetOf(link);
  const movedAside = current === undefined ? await moveAside(link) : undefined;
  // Noted before the swap: a process killed between the two must not forget a folder in use.
  await notes.add(link);
  if (current !== next) {
    if (current !== undefined) await notes.setPrevious(link, current);
    await pointTo(next, link);
  }
  await removeStaleLinks(link);
  await removeOlderFolders({ inUse: next, keep: await notes.all(), grace });
  return { previous: await notes.previous(link), movedAside };
}

/** Somebody else's folder is renamed, never removed: it may be the only copy. */
async function moveAside(path: string): Promise<string | undefined> {
  if (!(await exists(path))) return undefined;
  for (let number = 1; ; number += 1) {
    const aside = `${path}.aside-${String(number)}`;
    if (await exists(aside)) continue;
    await rename(path, aside);
    return aside;
  }
}

function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
