import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteAddresses } from './addresses-of.ts';
import type { SiteFiles, SitePage } from './site-files.ts';
import { referencesOf } from './references-of.ts';

/** Lists the links of a page that lead nowhere, and what it would load from elsewhere. */
export function linkFaults(page: SitePage, addresses: SiteAddresses): string[] {
  const elements = addresses.elementsByFile.get(page.file) ?? [];
  return elements.flatMap((element) =>
    referencesOf(element).flatMap((reference) => {
      const fault = addresses.faultOf(reference, page.address);
      return fault === undefined ? [] : [`${page.file}: line ${element.line}, ${fault}`];
    }),
  );
}

/**
 * Lists the addresses in style sheets, feeds, calendars and data files that lead nowhere.
 *
 * Shape: in a style sheet, everything it loads; in other text, each full address on this site.
 */
export function fileLinkFaults(site: SiteFiles, addresses: SiteAddresses): string[] {
  return site.files.flatMap((file) => {
    if (!/\.(?:css|xml|atom|ics|json|jsonld|csv|txt|webmanifest)$/u.test(file)) return [];
    const text = readFileSync(join(site.folder, file), 'utf8');
    const isStyle = file.endsWith('.css');
    const values = isStyle ? loadedByStyle(text) : ownAddresses(text, addresses.origin);
    return values.flatMap((value) => {
      const fault = addresses.faultOf({ value, isLoaded: isStyle }, `/${file}`);
      return fault === undefined ? [] : [`${file}: ${fault}`];
    });
  });
}

function loadedByStyle(text: string): string[] {
  const loads = text.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/gu);
  return [...loads].map((load) => load[1] ?? load[2] ?? '');
}

function ownAddresses(text: string, origin: string): string[] {
  // Long lines of a calendar are folded: the rest begins after a line break and a space.
  const unfolded = text.replace(/\r\n[ \t]/gu, '').replaceAll('&amp;', '&');
  // One with braces is a pattern for many, `…/topics/{topic}.csv`, and leads nowhere itself.
  const found = unfolded.matchAll(/https?:\/\/[^\s"'<>,;\\)\]}]+/gu);
  const own = [...found].map(([address]) => address.replace(/[.]$/u, ''));
  return [...new Set(own)].filter(
    (address) => address.startsWith(`${origin}/`) && !address.includes('{'),
  );
}
