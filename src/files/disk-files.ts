import type { Dirent, Stats } from 'node:fs';
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Entry, Files, Folders } from './files.ts';

/** A folder of files on the disk of this machine. */
export function diskFiles(folder: string): Files {
  const ordinary = (path: string): Stats | undefined => {
    const entry = ifThere(() => lstatSync(join(folder, path)));
    return entry?.isFile() === true ? entry : undefined;
  };
  return {
    name: basename(folder),
    entriesOf: (inside) => entriesAt(join(folder, inside)),
    sizeOf: (path) => ordinary(path)?.size,
    bytesOf: (path) =>
      ordinary(path) === undefined ? undefined : readFileSync(join(folder, path)),
  };
}

/** A content folder on disk, with the folder `seeds` beside it. */
export function diskFolders(contentFolder: string): Folders {
  return {
    content: diskFiles(contentFolder),
    seeds: diskFiles(join(dirname(contentFolder), 'seeds')),
  };
}

function entriesAt(address: string): Entry[] | undefined {
  if (ifThere(() => statSync(address))?.isDirectory() !== true) return undefined;
  return readdirSync(address, { withFileTypes: true }).map((entry) => ({
    name: entry.name,
    kind: kindOf(entry),
  }));
}

function kindOf(entry: Dirent): Entry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

// Nothing where there is nothing, nor where a file stands in the place of a folder on the way.
function ifThere(look: () => Stats): Stats | undefined {
  try {
    return look();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
