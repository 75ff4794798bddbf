import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Register } from '../register/register.ts';
import { addresses } from '../views/addresses.ts';
import type { ReadEarlier } from '../views/changes/read-earlier.ts';
import { readEarlier } from '../views/changes/read-earlier.ts';

/** Reads an earlier site of the register from a folder: that of the whole site, or of its data files alone. */
export function earlierSite(folder: string, register: Register): ReadEarlier {
  const inside = join(folder, addresses.data);
  const data = existsSync(join(inside, 'register.json')) ? inside : folder;
  return readEarlier((path) => {
    const file = join(data, path);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  }, register);
}
