// Run as a process of its own, so that a test can kill it at any moment: publishes one new folder
// after another until it dies, and prints a dot for each. A folder holds two files that say
// which folder they belong to.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { swapFolder } from '../../src/site/swap-folder.ts';

const [workFolder = '', firstNumber = '0'] = process.argv.slice(2);

for (let number = Number(firstNumber); ; number += 1) {
  const folder = join(workFolder, 'sites', number.toString(16).padStart(16, '0'));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'first.html'), `site ${String(number)} is whole`);
  await writeFile(join(folder, 'second.html'), `site ${String(number)} is whole`);
  await swapFolder(folder, join(workFolder, 'dist'), { grace: 0 });
  process.stdout.write('.');
  await wait(5);
}
