import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes files that must not be there yet: all of them, or none.
 *
 * Errors: what the disk refuses is thrown, after what had been written is taken away again.
 */
export function writeNewFiles(
  folderOf: (path: string) => string,
  files: ReadonlyMap<string, string | Uint8Array>,
): void {
  const written: string[] = [];
  const made: string[] = [];
  try {
    for (const [path, words] of files) {
      const file = folderOf(path);
      const first = mkdirSync(dirname(file), { recursive: true });
      if (first !== undefined) made.push(first);
      // `wx` fails where the file is there, and so nothing of the owner’s is overwritten.
      writeFileSync(file, words, { flag: 'wx' });
      written.push(file);
    }
  } catch (error) {
    for (const file of written) rmSync(file, { force: true });
    for (const folder of made.reverse()) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** The files among some that are there already. */
export function alreadyThere(
  folderOf: (path: string) => string,
  paths: Iterable<string>,
): string[] {
  return [...paths].filter((path) => existsSync(folderOf(path)));
}
