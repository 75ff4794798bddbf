import type { Dirent, Stats } from 'node:fs';
import { accessSync, constants, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Entry, Files, Folders } from './files.ts';
import { Unreadable } from './files.ts';
import { withKnowledge } from './with-knowledge.ts';

/** A folder of files on the disk of this machine. */
export function diskFiles(folder: string): Files {
  const ordinary = (path: string): Stats | Unreadable | undefined => {
    const entry = attempt(() => lstatSync(join(folder, path)));
    return entry instanceof Unreadable || entry?.isFile() === true ? entry : undefined;
  };
  return {
    name: basename(folder),
    entriesOf: (inside) => entriesAt(join(folder, inside)),
    sizeOf: (path) => {
      const file = ordinary(path);
      return file instanceof Unreadable ? undefined : file?.size;
    },
    bytesOf: (path) => {
      const file = ordinary(path);
      if (file === undefined || file instanceof Unreadable) return file;
      return attempt(() => readFileSync(join(folder, path)));
    },
  };
}

/** Where the program keeps the knowledge that it brings for every register. */
export const programKnowledge = fileURLToPath(new URL('../../content/knowledge', import.meta.url));

/** A content folder on disk with what the program knows, and the folder `seeds` beside it. */
export function diskFolders(contentFolder: string): Folders {
  return {
    content: withKnowledge(diskFiles(contentFolder), diskFiles(programKnowledge)),
    seeds: diskFiles(join(dirname(contentFolder), 'seeds')),
  };
}

function entriesAt(address: string): Entry[] | Unreadable | undefined {
  const folder = attempt(() => statSync(address));
  if (folder instanceof Unreadable) return folder;
  if (folder?.isDirectory() !== true) return undefined;
  // A folder may be closed to those who would open what they can list.
  const entries = attempt(() => {
    accessSync(address, constants.R_OK | constants.X_OK);
    return readdirSync(address, { withFileTypes: true });
  });
  if (entries === undefined || entries instanceof Unreadable) return entries;
  return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
}

function kindOf(entry: Dirent): Entry['kind'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

const reasons: Record<string, string> = {
  EACCES: 'this user may not read it. Allow it, or ask who owns it',
  EPERM: 'this user may not read it. Allow it, or ask who owns it',
  ELOOP: 'its links lead round in a circle. Remove them',
  ENAMETOOLONG: 'its path is too long for this machine. Shorten the names',
  EMFILE: 'too many files are open on this machine. Close some, and check again',
  ENFILE: 'too many files are open on this machine. Close some, and check again',
};

// Nothing where there is nothing, nor where a file stands in the place of a folder on the way.
// Someone may take a file away at any moment, so each step of a reading can find that out.
function attempt<Value>(look: () => Value): Value | Unreadable | undefined {
  try {
    return look();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    return new Unreadable(reasons[code] ?? `the disk answers ${code}. Copy it anew`);
  }
}
