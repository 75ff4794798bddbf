import { realpath, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pointTo, removeStaleLinks } from './point-to.ts';
import { publishedFolders } from './published-folders.ts';
import { removeOlderFolders } from './remove-older-folders.ts';
import { targetOf } from './target-of.ts';
import { whyNotPublishAt } from './why-not-publish-at.ts';

/** What a swap left behind: the folder published before. */
export interface Swap {
  previous: string | undefined;
}

const minute = 60_000;

/**
 * Publishes a finished folder under a public path in one step that nobody can see half done.
 *
 * Shape:  the public path becomes a link to the folder. The folder published before is kept, so
 *         that a reader half way through it can finish; `removeOlderFolders` takes the rest.
 * Unit:   `grace` is in milliseconds: a younger folder stays, as another build may want it.
 * Errors: throws when there is no such new folder, and when something stands at the public path
 *         that was not published from here; all then stays as it was.
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

  const refusal = await whyNotPublishAt(link, dirname(next));
  if (refusal !== undefined) throw new Error(refusal);
  const current = await targetOf(link);
  if (current === undefined) await rmdir(link).catch(ignoreMissing);
  // Noted before the swap: a process killed between the two must not forget a folder in use.
  await notes.add(link);
  if (current !== next) {
    if (current !== undefined) await notes.setPrevious(link, current);
    await pointTo(next, link);
  }
  await removeStaleLinks(link);
  await removeOlderFolders({ inUse: next, keep: await notes.all(), grace });
  return { previous: await notes.previous(link) };
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
