import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteFiles } from '../../src/site/verifying/site-files.ts';

const govuk = fileURLToPath(
  new URL('../../node_modules/govuk-frontend/dist/govuk', import.meta.url),
);
const marks = /GDS[\s-]?Transport|govuk-crest|govuk-logo|govuk-header__logo|govuk-footer__crown/iu;

/**
 * Lists what a site uses that only GOV.UK may: its typeface, its crown and logotype, its crest.
 *
 * Shape: finds them by name, by the shapes drawn in the logo, and by content under any name.
 */
export function brandFaults(site: SiteFiles): string[] {
  const ownedContent = new Set(ownedFiles().map((file) => sha256(readFileSync(file))));
  const shapes = logoShapes();
  return site.files.flatMap((file) => {
    const body = readFileSync(join(site.folder, file));
    const faults: string[] = [];
    if (ownedContent.has(sha256(body))) faults.push('is a file of GOV.UK');
    if (marks.test(basename(file))) faults.push('is named after a mark of GOV.UK');
    if (/\.(?:html|css|svg|js|json|webmanifest|xml)$/u.test(file)) {
      const text = body.toString('utf8');
      const mark = marks.exec(text)?.[0];
      if (mark !== undefined) faults.push(`mentions ${mark}`);
      if (shapes.some((shape) => text.includes(shape))) faults.push('draws the logo of GOV.UK');
    }
    return faults.map((fault) => `${file} ${fault}`);
  });
}

function ownedFiles(): string[] {
  const patterns = ['assets/fonts/*', 'assets/images/*'];
  return patterns
    .flatMap((pattern) => globSync(pattern, { cwd: govuk }))
    .map((f) => join(govuk, f));
}

function logoShapes(): string[] {
  const logo = readFileSync(join(govuk, 'macros', 'logo.njk'), 'utf8');
  return [...logo.matchAll(/<path d="([^"]{60})/gu)].map((path) => path[1] ?? '');
}

function sha256(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex');
}
