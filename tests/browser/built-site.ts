import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteFiles, SitePage } from '../../src/site/verifying/site-files.ts';
import { siteFiles } from '../../src/site/verifying/site-files.ts';

const usualFolder = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * The built site.
 *
 * Shape:  `REMIT_SITE` names another folder than `dist`.
 * Errors: throws when there is no site yet.
 */
export function builtSite(folder = process.env['REMIT_SITE'] ?? usualFolder): SiteFiles {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Run "npm run build" first.`);
  }
  return siteFiles(folder);
}

/** Picks the longest page of each template: what is wrong with a template shows there first. */
export function onePerTemplate(pages: readonly SitePage[]): SitePage[] {
  const longest = new Map<string, SitePage>();
  for (const page of pages) {
    const other = longest.get(page.template);
    if (other === undefined || page.text.length > other.text.length) {
      longest.set(page.template, page);
    }
  }
  return [...longest.values()];
}
