import { readdir, rename, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { isRunning } from './is-running.ts';

/**
 * Makes a link to a folder, or turns an existing link to it, in one step.
 *
 * Shape: renaming a link over a link is one step for the file system; writing over one is not.
 */
export async function pointTo(folder: string, link: string): Promise<void> {
  const temporary = `${temporaryPrefix(link)}${process.pid}`;
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

/** Removes what killed processes left half way through `pointTo`. */
export async function removeStaleLinks(link: string): Promise<void> {
  const prefix = basename(temporaryPrefix(link));
  for (const name of await readdir(dirname(link))) {
    if (!name.startsWith(prefix) || isRunning(Number(name.slice(prefix.length)))) continue;
    await rm(join(dirname(link), name), { force: true });
  }
}

function temporaryPrefix(link: string): string {
  return join(dirname(link), `.${basename(link)}.next-`);
}
