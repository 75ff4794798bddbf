import { decodeUtf8 } from './decode-utf8.ts';
import type { Files } from './files.ts';
import { Unreadable } from './files.ts';
import { largestFile } from './read-text-file.ts';

/** The text of a file that a diagnostic names, for the lines that are shown; nothing where it cannot be shown. */
export function shownText(files: Files, named: string): string | undefined {
  const top = `${files.name}/`;
  const path = named.startsWith(top) ? named.slice(top.length) : undefined;
  const size = path === undefined ? undefined : files.sizeOf(path);
  if (path === undefined || size === undefined || size > largestFile) return undefined;
  const bytes = files.bytesOf(path);
  return bytes === undefined || bytes instanceof Unreadable
    ? undefined
    : decodeUtf8(bytes).replace(/^\uFEFF/, '');
}
