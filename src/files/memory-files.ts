import type { Entry, Files, Folders } from './files.ts';

/** Files by path; a text stands for its bytes as UTF-8. */
export type FilesByPath = ReadonlyMap<string, string | Uint8Array>;

/** A folder of files in memory, as a page of the browser or a test has them. */
export function memoryFiles(name: string, files: FilesByPath): Files {
  const folders = foldersOf(files.keys());
  const bytesOf = (path: string): Uint8Array | undefined => {
    const words = files.get(path);
    return typeof words === 'string' ? new TextEncoder().encode(words) : words;
  };
  return {
    name,
    entriesOf: (folder) => {
      const entries = folders.get(folder);
      return entries && [...entries.values()];
    },
    sizeOf: (path) => bytesOf(path)?.length,
    bytesOf,
  };
}

/** The folders `content` and `seeds` among files whose paths begin with their names. */
export function memoryFolders(files: FilesByPath): Folders {
  const inside = (name: string): Files =>
    memoryFiles(
      name,
      new Map(
        [...files]
          .filter(([path]) => path.startsWith(`${name}/`))
          .map(([path, words]) => [path.slice(name.length + 1), words]),
      ),
    );
  return { content: inside('content'), seeds: inside('seeds') };
}

// What stands in each folder, by its name.
function foldersOf(paths: Iterable<string>): Map<string, Map<string, Entry>> {
  const folders = new Map([['', new Map<string, Entry>()]]);
  const entriesOf = (folder: string): Map<string, Entry> => {
    const known = folders.get(folder);
    if (known !== undefined) return known;
    const entries = new Map<string, Entry>();
    folders.set(folder, entries);
    addTo(folder, 'folder');
    return entries;
  };
  const addTo = (path: string, kind: Entry['kind']): void => {
    const end = path.lastIndexOf('/');
    const name = path.slice(end + 1);
    entriesOf(path.slice(0, Math.max(end, 0))).set(name, { name, kind });
  };
  for (const path of paths) addTo(path, 'file');
  return folders;
}
