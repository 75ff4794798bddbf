import { existsSync, globSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One page of a built site; `template` is the kind of page its `<body>` says it is. */
export interface BuiltPage {
  file: string;
  address: string;
  template: string;
  text: string;
}

/** A folder with a whole site in it; `files` are all its files, pages too. */
export interface BuiltSite {
  folder: string;
  files: string[];
  pages: BuiltPage[];
}

const usualFolder = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * Reads the pages of a built site from disk, sorted by file.
 *
 * Shape:  `REMIT_SITE` names another folder than `dist`. Links are followed first, so that a build
 *         which ends during the tests cannot mix two sites.
 * Errors: throws when there is no site yet.
 */
export function builtSite(folder = process.env['REMIT_SITE'] ?? usualFolder): BuiltSite {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error(`There is no built site in ${folder}. Run "npm run build" first.`);
  }
  const root = realpathSync(folder);
  const files = globSync('**/*', { cwd: root, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => pageIn(root, file));
  return { folder: root, files, pages };
}

function pageIn(root: string, file: string): BuiltPage {
  const text = readFileSync(join(root, file), 'utf8');
  const address = `/${file.replace(/(^|\/)index\.html$/u, '$1')}`;
  const template = /<body[^>]*\bdata-template="([^"]*)"/u.exec(text)?.[1] ?? '';
  return { file, address, template, text };
}

/** Picks the longest page of each template: what is wrong with a template shows there first. */
export function onePerTemplate(pages: BuiltPage[]): BuiltPage[] {
  const longest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const other = longest.get(page.template);
    if (other === undefined || page.text.length > other.text.length) {
      longest.set(page.template, page);
    }
  }
  return [...longest.values()];
}
