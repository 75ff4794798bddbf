import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../english/compare-text.ts';

/** What a built site consists of. */
export interface SiteSummary {
  /** Made from every path and every byte: the same site always has the same. */
  readonly fingerprint: string;
  readonly pages: number;
  readonly bytes: number;
}

/**
 * Reads every file of a built site, in the order of their paths.
 *
 * Each clause has a small file in the search index. Read one by one they take a tenth of the time
 * that it takes to hand each to another thread.
 *
 * Errors: throws where something cannot be read as a file; no build makes a link or a pipe.
 */
export function summariseSite(folder: string): SiteSummary {
  const hash = createHash('sha256');
  let pages = 0;
  let bytes = 0;
  for (const path of pathsIn(folder)) {
    const file = join(folder, path);
    if (!lstatSync(file).isFile()) throw new Error(`${file} is not a file.`);
    const content = readFileSync(file);
    hash.update(path).update(content);
    bytes += content.length;
    if (path.endsWith('.html')) pages += 1;
  }
  return { fingerprint: hash.digest('hex').slice(0, 32), pages, bytes };
}

/** The paths of all that is no folder, from the top of the site, with forward slashes. */
function pathsIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort(compareText);
}
