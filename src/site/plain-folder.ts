import { createHash } from 'node:crypto';
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { summariseSite } from './summarise-site.ts';

/** A finished site, and where it goes. */
export interface PlainSite {
  readonly folder: string;
  readonly fingerprint: string;
  readonly publicPath: string;
  /** Where the sites built here are kept, with notes on what was published from them. */
  readonly sites: string;
}

/**
 * Publishes a finished site as a plain folder, for whoever copies or packs it: a link is copied as a link.
 *
 * Shape:  what stood at the path before is set aside first, and put back when anything fails. Between the two
 *         there is a moment with nothing at the path: whoever serves from it wants the link.
 */
export async function writePlainFolder(site: PlainSite): Promise<void> {
  const path = resolve(site.publicPath);
  const next = beside(path, 'next');
  const before = beside(path, 'before');
  try {
    await cp(site.folder, next, { recursive: true });
    const wasThere = await setAside(path, before);
    try {
      await rename(next, path);
    } catch (error) {
      if (wasThere) await rename(before, path);
      throw error;
    }
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  await rm(before, { recursive: true, force: true });
  await writeFile(noteOn(path, site.sites), site.fingerprint);
}

/** Whether a folder is a site that was published there as a plain folder, and nobody has changed it since. */
export async function isOwnPlainFolder(path: string, sites: string): Promise<boolean> {
  const noted = await readFile(noteOn(resolve(path), sites), 'utf8').catch(() => undefined);
  try {
    return noted !== undefined && summariseSite(path).fingerprint === noted;
  } catch {
    // What cannot be read as a site was put there by somebody else.
    return false;
  }
}

async function setAside(path: string, before: string): Promise<boolean> {
  try {
    await rename(path, before);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function beside(path: string, what: string): string {
  return join(dirname(path), `.${basename(path)}.${what}-${process.pid}`);
}

function noteOn(path: string, sites: string): string {
  const name = createHash('sha256').update(path).digest('hex').slice(0, 12);
  return join(sites, `.plain-${name}`);
}
