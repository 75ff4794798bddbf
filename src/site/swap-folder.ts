import { lstat, readdir, readlink, realpath, rename, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { removeOlderFolders } from './remove-older-folders.ts';

/** What a swap left behind: the folder published before, and one that stood in the way. */
export interface Swap {
  previous: string | undefined;
  movedAside: string | undefined;
}

/**
 * Publishes a finished folder under a public path in one step that nobody can see half done.
 *
 * Shape:  the public path becomes a link to the folder. The folder published before is kept, so
 *         that a reader half way through it can finish; `removeOlderFolders` takes the rest.
 * Errors: throws when there is no such new folder; the public path then stays as it was.
 */
export async function swapFolder(newFolder: string, publicPath: string): Promise<Swap> {
  const next = await realpath(newFolder);
  if (!(await stat(next)).isDirectory()) throw new Error(`${newFolder} is not a folder.`);
  const link = join(await realpath(dirname(resolve(publicPath))), basename(publicPath));
  const previousLink = join(dirname(next), '.previous');

  const current = await targetOf(link);
  const movedAside = current === undefined ? await moveAside(link) : undefined;
  if (current !== next) {
    // Noted before the swap: a process killed between the two must not forget the folder in use.
    if (current !== undefined) await pointTo(current, previousLink);
    await pointTo(next, link);
  }
  await removeStaleLinks(link);
  await removeStaleLinks(previousLink);
  const previous = await targetOf(previousLink);
  await removeOlderFolders({ next, previous });
  return { previous, movedAside };
}

async function targetOf(link: string): Promise<string | undefined> {
  try {
    return resolve(dirname(link), await readlink(link));
  } catch {
    return undefined;
  }
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

/** Renaming a link over a link is one step for the file system; writing over a link is not. */
async function pointTo(folder: string, link: string): Promise<void> {
  const temporary = `${temporaryPrefix(link)}${String(process.pid)}`;
  await rm(temporary, { force: true });
  if (process.platform === 'win32') {
    // Windows lets everyone make a junction, wants it absolute, and cannot rename over one.
    await symlink(folder, temporary, 'junction');
    await rm(link, { force: true });
  } else {
    await symlink(relative(dirname(link), folder), temporary);
  }
  await rename(temporary, link);
}

function temporaryPrefix(link: string): string {
  return join(dirname(link), `.${basename(link)}.next-`);
}

/** A killed swap can leave its temporary link behind, named after a process that is gone. */
async function removeStaleLinks(link: string): Promise<void> {
  const prefix = basename(temporaryPrefix(link));
  for (const name of await readdir(dirname(link))) {
    if (!name.startsWith(prefix) || isRunning(Number(name.slice(prefix.length)))) continue;
    await rm(join(dirname(link), name), { force: true });
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch {
    return false;
  }
}
