import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import type { Register } from '../register/register.ts';
import type { EarlierSite } from '../views/changes/changes-data.ts';
import { pathOf } from '../views/under-path.ts';
import { prepareAstro } from './environment.ts';
import { useSettings } from './settings.ts';
import { setTheRegister } from './the-register.ts';
import { hostHeaders } from './serving/host-headers.ts';
import { inOwnersFolder } from './in-owners-folder.ts';
import { keepSite } from './keep-site.ts';
import { draftPrefix, removeAbandonedDrafts } from './remove-abandoned-drafts.ts';
import { writePlainFolder } from './plain-folder.ts';
import { sitesFolder } from './sites-folder.ts';
import type { SiteSummary } from './summarise-site.ts';
import { summariseSite } from './summarise-site.ts';
import { swapFolder } from './swap-folder.ts';
import { writeCompressed } from './serving/write-compressed.ts';
import { writeDataZip } from './write-data-zip.ts';
import { writeLicences } from './write-licences.ts';
import { writeSitemap } from './write-sitemap.ts';

export interface BuildOptions {
  /** The folder of the program. */
  readonly root: string;
  /** The folder whose register it is, where sites and what a build remembers are kept. */
  readonly owner: string;
  readonly register: Register;
  readonly contentFolder: string;
  /** Where the finished site appears, as a link that changes in one step. */
  readonly publicPath: string;
  /** Whether it appears as a plain folder and not as a link. */
  readonly isPlain?: boolean;
  /** Whether compressed copies stand beside files of text. */
  readonly isCompressed?: boolean;
  /** An earlier site of the register, from which changes are told. */
  readonly earlier?: EarlierSite | undefined;
}

export interface BuiltSite extends SiteSummary {
  readonly folder: string;
}

/**
 * Builds the whole site in a folder of its own, then publishes it in one step.
 *
 * Errors: when anything fails, the site published before stays as it was.
 */
export async function buildSite({
  root,
  owner,
  register,
  contentFolder,
  publicPath,
  isPlain = false,
  isCompressed = false,
  earlier,
}: BuildOptions): Promise<BuiltSite> {
  const sites = sitesFolder(owner);
  await mkdir(sites, { recursive: true });
  await removeAbandonedDrafts(sites);
  const draft = await mkdtemp(join(sites, draftPrefix()));
  const site = join(draft, 'site');
  try {
    prepareAstro('production');
    useSettings({ contentFolder, today: register.today, earlier });
    setTheRegister(register);
    await build({
      root,
      outDir: site,
      site: register.site.baseUrl,
      logLevel: 'error',
      ...inOwnersFolder(root, owner),
    });
    // Netlify and Cloudflare Pages read it; for other hosts it is a file like any other.
    await writeFile(join(site, '_headers'), hostHeaders('netlify', pathOf(register.site.baseUrl)));
    await writeDataZip(site);
    await writeLicences(site, root);
    await writeSitemap(site, register.site.baseUrl);
    if (isCompressed) await writeCompressed(site);
    const summary = summariseSite(site);
    const folder = await keepSite(site, { sites, fingerprint: summary.fingerprint });
    if (isPlain) await writePlainFolder({ folder, publicPath, sites, ...summary });
    else await swapFolder(folder, publicPath);
    return { folder, ...summary };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}
