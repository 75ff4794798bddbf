import { globSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../english/compare-text.ts';

/**
 * Writes `sitemap.xml` into a built site, and `robots.txt` that says where it is.
 *
 * Shape:  every page that says of itself where it stands, in order of addresses; no page that asks not to
 *         be found. No page has a date: which day changed its words is not known.
 * Source: sitemaps.org, “Sitemaps XML format”.
 */
export async function writeSitemap(site: string, baseUrl: string): Promise<void> {
  const addresses = globSync('**/*.html', { cwd: site })
    .flatMap((file) => canonical.exec(readFileSync(join(site, file), 'utf8'))?.[1] ?? [])
    .sort(compareText);
  const entries = addresses.map((address) => `  <url><loc>${address}</loc></url>\n`);
  await writeFile(
    join(site, 'sitemap.xml'),
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('')}</urlset>\n`,
  );
  const map = `${baseUrl}/sitemap.xml`;
  await writeFile(join(site, 'robots.txt'), `User-agent: *\nAllow: /\n\nSitemap: ${map}\n`);
}

// Written by the frame of our own pages, with the address as XML writes it too.
const canonical = /<link rel="canonical" href="([^"]+)"/u;
