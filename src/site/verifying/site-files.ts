import { globSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** One page of a built site; `template` is the kind of page its `<body>` says it is. */
export interface SitePage {
  readonly file: string;
  readonly address: string;
  readonly template: string;
  readonly text: string;
}

/** A folder with a whole site in it; `files` are all its files, pages too. */
export interface SiteFiles {
  readonly folder: string;
  readonly files: readonly string[];
  readonly pages: readonly SitePage[];
}

/**
 * Reads the pages of a built site from disk, sorted by file.
 *
 * Shape: links are followed first, so that a build which ends meanwhile cannot mix two sites.
 */
export function siteFiles(folder: string): SiteFiles {
  const root = realpathSync(folder);
  const files = globSync('**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => pageIn(root, file));
  return { folder: root, files, pages };
}

function pageIn(root: string, file: string): SitePage {
  const text = readFileSync(join(root, file), 'utf8');
  const address = `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;
  const template = /<body[^>]*\bdata-template="([^"]*)"/u.exec(text)?.[1] ?? '';
  return { file, address, template, text };
}
