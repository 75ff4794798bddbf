import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The path that a built site was made to stand under, as `/governance`; empty where there is none. */
export function pathOfSite(folder: string): string {
  const home = join(folder, 'index.html');
  if (!existsSync(home)) return '';
  return written.exec(readFileSync(home, 'utf8'))?.[1] ?? '';
}

// Put into the first element of every page, where scripts read it too.
const written = /<html\b[^>]*\sdata-path="([^"]*)"/u;
