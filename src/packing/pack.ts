// Writes the package of npm: `node src/packing/pack.ts [<folder>]`. `npm pack` makes one file of it.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writePackage } from './write-package.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const given = process.argv[2];
const ours = join(root, '.remit', 'package');
// Only what was made here before is replaced.
if (given === undefined) rmSync(ours, { recursive: true, force: true });
const out = resolve(given ?? ours);
try {
  writePackage(root, out);
  console.log(`The package is in ${out}. Pack it: npm pack ${out}`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
