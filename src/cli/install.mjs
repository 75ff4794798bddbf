// Installs the locked packages when they are missing or out of date.
//
// Plain JavaScript on purpose: it runs on whichever Node (20 or later) started
// npm, before the project's own Node 24 is there to read TypeScript.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = join(root, 'node_modules', '.remit-installed');
const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : 'nothing yet';

if (installed !== wanted) {
  console.log('Installing the packages Remit needs (about a minute the first time)…');
  try {
    // `npm ci` would refuse a lockfile made behind a mirror that lacks other platforms'
    // optional packages; `install --no-save` takes the same locked versions and writes nothing.
    execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  } catch {
    console.error('The packages could not be installed. Check the network and the message above.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
