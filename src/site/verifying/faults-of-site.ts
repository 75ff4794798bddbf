import { addressesOf } from './addresses-of.ts';
import { leakedNames } from './leaked-names.ts';
import { fileLinkFaults, linkFaults } from './link-faults.ts';
import { markupFaults } from './markup-faults.ts';
import type { SiteFiles } from './site-files.ts';

/**
 * Lists what is wrong with a finished site: links that lead nowhere, what it would load from elsewhere, what a page
 * may not hold, and names that are held back. A name is told by its length alone.
 */
export function faultsOfSite(site: SiteFiles, withheld: readonly string[]): string[] {
  const addresses = addressesOf(site);
  return [
    ...site.pages.flatMap((page) => [
      ...linkFaults(page, addresses),
      ...markupFaults(page, addresses.elementsByFile.get(page.file) ?? []),
    ]),
    ...fileLinkFaults(site, addresses),
    ...leakedNames(withheld, site).map((leak) => `${leak} of a name that is held back`),
  ];
}
