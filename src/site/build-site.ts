import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import type { Register } from '../register/register.ts';
import { searchRecords } from '../views/search-view.ts';
import { setTheRegister } from '../views/the-register.ts';
import { listSiteFiles } from './list-site-files.ts';
import { removeAbandonedDrafts } from './remove-abandoned-drafts.ts';
import { swapFolder } from './swap-folder.ts';
import { writeSearchIndex } from './write-search-index.ts';

export interface BuildOptions {
  /** The project’s own folder. */
  readonly root: string;
  readonly register: Register;
  readonly contentFolder: string;
  /** Where the finished site appears, as a link that changes in one step. */
  readonly publicPath: string;
}

export interface BuiltSite {
  readonly folder: string;
  readonly pages: number;
  readonly bytes: number;
}

/**
 * Builds the whole site in a folder of its own, then publishes it in one step.
 *
 * Errors: when anything fails, the site published before stays as it was.
 */
export async function buildSite({
  root,
  register,
  contentFolder,
  publicPath,
}: BuildOptions): Promise<BuiltSite> {
  const sites = join(root, '.remit', 'sites');
  await mkdir(sites, { recursive: true });
  await removeAbandonedDrafts(sites);
  const draft = await mkdtemp(join(sites, 'draft-'));
  try {
    process.env['REMIT_CONTENT'] = contentFolder;
    process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
    // The same site, whatever the shell it is built from calls itself.
    process.env['NODE_ENV'] = 'production';
    delete process.env['REMIT_LIVE'];
    setTheRegister(register);
    await build({ root, outDir: draft, site: register.site.baseUrl, logLevel: 'error' });
    await writeSearchIndex(searchRecords(register), draft);
    const files = await listSiteFiles(draft);
    const folder = join(
      sites,
      await fingerprint(
        draft,
        files.map(({ path }) => path),
      ),
    );
    await keepAs(draft, folder);
    await swapFolder(folder, publicPath);
    const pages = files.filter(({ path }) => path.endsWith('.html')).length;
    return { folder, pages, bytes: files.reduce((sum, { bytes }) => sum + bytes, 0) };
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

// The same content gives the same folder, which may be the one in use: then it stays.
async function keepAs(draft: string, folder: string): Promise<void> {
  if (existsSync(folder)) return rm(draft, { recursive: true, force: true });
  // A temporary folder is its owner's alone; a web server may be somebody else.
  await chmod(draft, 0o755);
  await rename(draft, folder);
}

async function fingerprint(folder: string, paths: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) hash.update(path).update(await readFile(join(folder, path)));
  return hash.digest('hex').slice(0, 32);
}
