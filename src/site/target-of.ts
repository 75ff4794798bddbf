import { readlink } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Where a link leads, whether or not that exists; nothing when it is not a link. */
export async function targetOf(link: string): Promise<string | undefined> {
  try {
    return resolve(dirname(link), await readlink(link));
  } catch {
    return undefined;
  }
}
