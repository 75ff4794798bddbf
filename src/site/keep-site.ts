import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { summariseSite } from './summarise-site.ts';

/**
 * Puts a finished site among the published ones, and gives the folder that holds it whole.
 *
 * Shape: the same site has the same folder, unless that one was damaged since it was published:
 *        then it takes the next name, so that the swap to it is one step like any other. The
 *        damaged folder goes with the older ones.
 */
export async function keepSite(
  site: string,
  { sites, fingerprint }: { sites: string; fingerprint: string },
): Promise<string> {
  for (let number = 0; ; number += 1) {
    const folder = join(sites, nameOf(fingerprint, number));
    if (!existsSync(folder)) {
      await rename(site, folder);
      return folder;
    }
    if (isWhole(folder, fingerprint)) return folder;
  }
}

function nameOf(fingerprint: string, number: number): string {
  if (number === 0) return fingerprint;
  return createHash('sha256').update(`${fingerprint} ${number}`).digest('hex').slice(0, 32);
}

function isWhole(folder: string, fingerprint: string): boolean {
  try {
    return summariseSite(folder).fingerprint === fingerprint;
  } catch {
    // A file that cannot be read is damage too.
    return false;
  }
}
