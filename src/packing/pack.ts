// Writes the package of npm: `node src/packing/pack.ts [<folder>]`. `npm pack` makes one file of it.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePackage } from './write-package.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const out = resolve(process.argv[2] ?? `${root}/.remit/package`);
writePackage(root, out);
console.log(`The package is in ${out}. Pack it: npm pack ${out}`);
