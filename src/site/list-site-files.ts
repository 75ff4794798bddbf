import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface SiteFile {
  /** From the top of the site, with forward slashes. */
  readonly path: string;
  readonly bytes: number;
}

/** All files of a built site, sorted. */
export async function listSiteFiles(folder: string): Promise<SiteFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const listed = await Promise.all(
    files.map(async (entry) => {
      const address = join(entry.parentPath, entry.name);
      return {
        path: address.slice(folder.length + 1).replaceAll('\\', '/'),
        bytes: (await stat(address)).size,
      };
    }),
  );
  return listed.sort((a, b) => (a.path < b.path ? -1 : 1));
}
