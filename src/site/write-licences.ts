import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shippedWorks } from './shipped-works.ts';

/**
 * Writes `licences.txt` into a built site: the licence of everything by others that the site ships.
 *
 * Shape: the texts are those that came with the packages, letter for letter.
 * Errors: throws when a package came without the file that `shippedWorks` names.
 */
export async function writeLicences(site: string, root: string): Promise<void> {
  const parts = shippedWorks.map(({ name, part, licence }) => {
    const file = join(root, licence);
    if (!existsSync(file)) throw new Error(`The licence of ${name} is not at ${file}.`);
    return `${name}: ${part}\n\n${readFileSync(file, 'utf8').trim()}\n`;
  });
  await writeFile(join(site, 'licences.txt'), [opening, ...parts].join(`\n${'-'.repeat(72)}\n\n`));
}

const opening = `This site is made with Remit. What follows are the licences of Remit and of the works
by others that the site contains. The documents that the site quotes belong to their owners.
`;
