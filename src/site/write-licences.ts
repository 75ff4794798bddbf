import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { shippedWorks } from './shipped-works.ts';

/**
 * Writes `licences.txt` into a built site: the licence of everything by others that the site ships.
 *
 * Shape: the texts are those that came with the packages, letter for letter.
 * Errors: throws when a package came without the file that `shippedWorks` names.
 */
export async function writeLicences(site: string, root: string): Promise<void> {
  const parts = shippedWorks.map(({ name, part, licence }) => {
    const file = placesOf(licence, root).find((place) => existsSync(place));
    if (file === undefined)
      throw new Error(`The licence of ${name} is not at ${join(root, licence)}.`);
    return `${name}: ${part}\n\n${readFileSync(file, 'utf8').trim()}\n`;
  });
  await writeFile(join(site, 'licences.txt'), [opening, ...parts].join(`\n${'-'.repeat(72)}\n\n`));
}

// Packages lie beside the program, or in a folder around it where it is one of them; and one package lies
// within another only where a third wants another version.
function placesOf(licence: string, root: string): string[] {
  const own = join(root, licence);
  if (!licence.startsWith('node_modules/')) return [own];
  const around = [root];
  while (dirname(around[0]!) !== around[0]) around.unshift(dirname(around[0]!));
  const alone = licence.slice(licence.lastIndexOf('node_modules/'));
  return around.reverse().flatMap((folder) => [join(folder, licence), join(folder, alone)]);
}

const opening = `This site is made with Remit. What follows are the licences of Remit and of the works
by others that the site contains. The documents that the site quotes belong to their owners.
`;
