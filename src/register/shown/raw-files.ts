import { decodeUtf8 } from '../../files/decode-utf8.ts';
import { formatOfBytes } from '../../files/document-format.ts';
import type { Files, Folders } from '../../files/files.ts';
import { Unreadable } from '../../files/files.ts';
import { listFiles } from '../../files/list-files.ts';
import { largestFile } from '../../files/read-text-file.ts';

/** The text of every file of both folders by its path, whatever it holds. */
export interface RawFiles {
  readonly content: ReadonlyMap<string, string>;
  readonly seeds: ReadonlyMap<string, string>;
}

/** Reads all files as text, those too that no record can be read from. */
export function rawFiles({ content, seeds }: Folders): RawFiles {
  return { content: textsIn(content), seeds: textsIn(seeds) };
}

function textsIn(files: Files): Map<string, string> {
  return new Map(
    listFiles(files).value.flatMap((path): [string, string][] => {
      const bytes = (files.sizeOf(path) ?? 0) > largestFile * 8 ? undefined : files.bytesOf(path);
      // What cannot be read can be shown nowhere either.
      if (bytes === undefined || bytes instanceof Unreadable) return [];
      // What is no text has its words in a transcript beside it.
      if (formatOfBytes(bytes) !== undefined) return [];
      return [[path, decodeUtf8(bytes).replace(/^\uFEFF/, '')]];
    }),
  );
}
