import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { contentSecurityPolicy } from '../../src/site/content-security-policy.ts';
import type { SiteFiles } from '../../src/site/verifying/site-files.ts';
import { builtSite } from './built-site.ts';

/** A small site on disk, and the way to remove it. */
export interface FaultySite {
  site: SiteFiles;
  remove: () => void;
}

/**
 * Writes a small site for the tests of the tests.
 *
 * Shape: `bodies` are the inside of `<body>` by file; everything around them is without fault.
 *        `files` are written as they are, and `copies` are files from elsewhere.
 */
export function writeFaultySite(parts: {
  bodies: Record<string, string>;
  files?: Record<string, string>;
  copies?: Record<string, string>;
}): FaultySite {
  const folder = mkdtempSync(join(tmpdir(), 'remit-faults-'));
  const place = (file: string): string => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    return join(folder, file);
  };
  for (const [file, body] of Object.entries(parts.bodies)) writeFileSync(place(file), around(body));
  for (const [file, text] of Object.entries(parts.files ?? {})) writeFileSync(place(file), text);
  for (const [file, from] of Object.entries(parts.copies ?? {})) copyFileSync(from, place(file));
  return { site: builtSite(folder), remove: () => rmSync(folder, { recursive: true }) };
}

function around(body: string): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A small page</title>
<link rel="stylesheet" href="/style.css">
<link rel="icon" href="data:,">
</head>
<body data-template="small">
<a href="#main">Skip to main content</a>
<main id="main" tabindex="-1">
<h1>A small page</h1>
${body}
</main>
</body>
</html>
`;
}
