import type { Files } from './files.ts';
import { Unreadable } from './files.ts';

/** What stands in a folder in place of what is really there, by path. */
export interface Patches {
  /** The words of files. */
  readonly words: ReadonlyMap<string, string | Uint8Array>;
  /** Files and folders that are left out. */
  readonly without: ReadonlySet<string>;
}

/** A folder of files with some of them left out and the words of others exchanged; nothing is written. */
export function patchedFiles(files: Files, { words, without }: Patches): Files {
  const isOut = (path: string): boolean =>
    path.split('/').some((_, depth, steps) => without.has(steps.slice(0, depth + 1).join('/')));
  const bytesAt = (path: string): Uint8Array | undefined => {
    const given = words.get(path);
    return typeof given === 'string' ? new TextEncoder().encode(given) : given;
  };
  return {
    name: files.name,
    entriesOf: (folder) => {
      const entries = isOut(folder) ? undefined : files.entriesOf(folder);
      if (entries === undefined || entries instanceof Unreadable) return entries;
      return entries.filter(({ name }) => !isOut(folder === '' ? name : `${folder}/${name}`));
    },
    sizeOf: (path) => (isOut(path) ? undefined : (bytesAt(path)?.length ?? files.sizeOf(path))),
    bytesOf: (path) => (isOut(path) ? undefined : (bytesAt(path) ?? files.bytesOf(path))),
  };
}

/** A folder of files that remembers the bytes it was asked for. */
export function rememberedFiles(files: Files): {
  readonly files: Files;
  readonly bytes: ReadonlyMap<string, Uint8Array>;
} {
  const bytes = new Map<string, Uint8Array>();
  return {
    bytes,
    files: {
      ...files,
      bytesOf: (path) => {
        const read = files.bytesOf(path);
        if (read !== undefined && !(read instanceof Unreadable)) bytes.set(path, read);
        return read;
      },
    },
  };
}
