import { join } from 'node:path';

/** Where a project keeps the sites that it built, each in a folder of its own. */
export function sitesFolder(root: string): string {
  return join(root, '.remit', 'sites');
}
