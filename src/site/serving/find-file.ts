import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What a static host finds at an address. */
export type Found =
  | { kind: 'file'; file: string }
  | { kind: 'folder'; address: string }
  | { kind: 'missing' }
  | { kind: 'refused' };

/**
 * Finds the file that an address names inside a folder.
 *
 * Shape: an address that ends in a slash names the `index.html` there; a folder asked for without
 *        its slash is reported with the address to use instead.
 * Errors: an address that tries to leave the folder, by dots, by escapes or by a link, is refused.
 */
export async function findFile(folder: string, path: string): Promise<Found> {
  const steps = stepsOf(path);
  if (steps === undefined) return { kind: 'refused' };
  const root = await realpath(folder);
  const wanted = join(root, ...steps);
  const found = await realpath(wanted).catch(() => undefined);
  if (found === undefined) return { kind: 'missing' };
  if (found !== root && !found.startsWith(root + sep)) return { kind: 'refused' };
  if (!(await stat(found)).isDirectory()) {
    return path.endsWith('/') ? { kind: 'missing' } : { kind: 'file', file: found };
  }
  return path.endsWith('/') ? indexOf(found) : { kind: 'folder', address: addressOf(steps) };
}

function stepsOf(path: string): string[] | undefined {
  const steps: string[] = [];
  for (const raw of path.split('/')) {
    const step = decode(raw);
    if (step === undefined || step === '..' || /[\0/\\]/u.test(step)) return undefined;
    if (step !== '' && step !== '.') steps.push(step);
  }
  return steps;
}

function decode(step: string): string | undefined {
  try {
    return decodeURIComponent(step);
  } catch {
    return undefined;
  }
}

async function indexOf(folder: string): Promise<Found> {
  const file = join(folder, 'index.html');
  const exists = await stat(file).then(
    (found) => found.isFile(),
    () => false,
  );
  return exists ? { kind: 'file', file } : { kind: 'missing' };
}

/** Built from its steps, so that `//elsewhere` can never become an address on another host. */
function addressOf(steps: string[]): string {
  return `/${steps.map((step) => `${encodeURIComponent(step)}/`).join('')}`;
}
