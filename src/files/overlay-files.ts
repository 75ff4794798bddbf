import type { Entry, Files } from './files.ts';
import { Unreadable } from './files.ts';
import type { FilesByPath } from './memory-files.ts';
import { memoryFiles } from './memory-files.ts';

/** A folder as it would be with further files in it; one of the same name takes the place of the other. */
export function overlayFiles(below: Files, added: FilesByPath): Files {
  const above = memoryFiles(below.name, added);
  return {
    name: below.name,
    entriesOf: (folder) => {
      const [under, over] = [below.entriesOf(folder), above.entriesOf(folder)];
      if (under === undefined || under instanceof Unreadable) return over ?? under;
      if (over === undefined || over instanceof Unreadable) return under;
      return [
        ...new Map<string, Entry>([...under, ...over].map((entry) => [entry.name, entry])).values(),
      ];
    },
    sizeOf: (path) => above.sizeOf(path) ?? below.sizeOf(path),
    bytesOf: (path) => above.bytesOf(path) ?? below.bytesOf(path),
  };
}
