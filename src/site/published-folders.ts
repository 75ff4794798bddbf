import { createHash } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pointTo, removeStaleLinks } from './point-to.ts';
import { targetOf } from './target-of.ts';

/** Notes on which folders are published where, kept as links beside the folders. */
export interface PublishedFolders {
  /** Notes that a public path takes its folders from here. */
  add: (publicPath: string) => Promise<void>;
  /** Notes the folder that a public path showed until now. */
  setPrevious: (publicPath: string, folder: string) => Promise<void>;
  previous: (publicPath: string) => Promise<string | undefined>;
  /** Every folder that some public path shows now or showed before. */
  all: () => Promise<Set<string>>;
}

const nowPrefix = '.published-';
const previousPrefix = '.previous-';

/**
 * Opens the notes of the folder that holds the published folders.
 *
 * Shape: the note about a public path is a link to that path and not to its folder, so it is true
 *        whatever happens to the path. A path that is gone is forgotten.
 */
export function publishedFolders(parent: string): PublishedFolders {
  const noteFor = (prefix: string, path: string): string => join(parent, prefix + shortHash(path));
  return {
    add: (path) => note(noteFor(nowPrefix, path), path),
    setPrevious: (path, folder) => note(noteFor(previousPrefix, path), folder),
    previous: (path) => targetOf(noteFor(previousPrefix, path)),
    all: () => foldersIn(parent),
  };
}

async function note(link: string, target: string): Promise<void> {
  await pointTo(target, link);
  await removeStaleLinks(link);
}

async function foldersIn(parent: string): Promise<Set<string>> {
  const folders = new Set<string>();
  for (const name of await readdir(parent)) {
    if (!name.startsWith(nowPrefix)) continue;
    const now = join(parent, name);
    const before = join(parent, previousPrefix + name.slice(nowPrefix.length));
    const publicPath = await targetOf(now);
    const shown = publicPath === undefined ? undefined : await targetOf(publicPath);
    if (shown === undefined || dirname(shown) !== parent) {
      for (const link of [now, before]) await rm(link, { force: true });
      continue;
    }
    for (const folder of [shown, await targetOf(before)]) if (folder) folders.add(folder);
  }
  return folders;
}

function shortHash(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12);
}
