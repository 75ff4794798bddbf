import type { SiteFiles } from './site-files.ts';
import type { MarkupReference } from './references-of.ts';
import type { MarkupElement } from './read-markup.ts';
import { readMarkup } from './read-markup.ts';

/** Says what is wrong with an address found at another address, or nothing. */
export type CheckAddress = (reference: MarkupReference, foundAt: string) => string | undefined;

/** What a site knows about its own addresses. */
export interface SiteAddresses {
  /** Where the site will be published, as its home page says; a stand-in when it does not. */
  origin: string;
  elementsByFile: Map<string, MarkupElement[]>;
  faultOf: CheckAddress;
}

const allowedSchemes = ['http:', 'https:', 'mailto:', 'tel:', 'webcal:'];

/**
 * Collects the files and ids of a site, to tell which addresses lead somewhere.
 *
 * Shape: an address inside the site must be a file there, and what follows its `#` an id there;
 *        one outside is allowed in a link and not in anything that loads by itself.
 */
export function addressesOf(site: SiteFiles): SiteAddresses {
  const files = new Set(site.files);
  const elementsByFile = new Map(site.pages.map(({ file, text }) => [file, readMarkup(text)]));
  const idsByFile = new Map([...elementsByFile].map(([file, all]) => [file, idsOf(all)]));
  // A comparison that is asked for is made in the browser: with the parts that a ready-made one has,
  // or with the topics that the address names.
  const comparedIds = new Set(
    [...idsByFile].flatMap(([file, ids]) => (file.startsWith('compare/') ? [...ids] : [])),
  );
  const { origin, path } = placeOf(elementsByFile.get('index.html') ?? []);

  function faultOf({ value, isLoaded }: MarkupReference, foundAt: string): string | undefined {
    const url = URL.parse(value, new URL(path + foundAt, origin));
    if (url === null) return `has the unreadable address "${value}"`;
    if (isLoaded && url.protocol === 'data:') return undefined;
    if (url.origin !== origin) return faultOfElsewhere(url, isLoaded);
    const file = fileAt(url.pathname);
    if (file === undefined) return `leads to "${value}", which does not exist`;
    const id = fragmentOf(url);
    const isMade = file === 'compare/index.html' && url.searchParams.has('body');
    const topics = isMade
      ? url.searchParams.getAll('topic').map((topic) => `compare-${topic}`)
      : [];
    const ids = isMade ? comparedIds.union(new Set(topics)) : idsByFile.get(file);
    if (id === '' || id === 'top' || ids === undefined || ids.has(id)) return undefined;
    return `leads to "${value}", and ${file} has no id "${id}"`;
  }

  function fileAt(pathname: string): string | undefined {
    // Hosts lead from the path itself to the page under it.
    if (!`${pathname}/`.startsWith(`${path}/`)) return undefined;
    const inside = decodeURIComponent(pathname).slice(path.length + 1);
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    return files.has(file) ? file : undefined;
  }

  return { origin, elementsByFile, faultOf };
}

function idsOf(elements: MarkupElement[]): Set<string> {
  return new Set(elements.flatMap(({ attributes }) => attributes['id'] ?? []));
}

// The path ends without a slash; it is empty where the site has its host to itself.
function placeOf(home: MarkupElement[]): { origin: string; path: string } {
  const canonical = home.find(({ attributes }) => attributes['rel'] === 'canonical');
  const { origin, pathname } = new URL(canonical?.attributes['href'] ?? 'https://site.invalid/');
  return { origin, path: pathname.replace(/\/$/u, '') };
}

function faultOfElsewhere(url: URL, isLoaded: boolean): string | undefined {
  if (isLoaded) return `loads "${url.href}" from elsewhere`;
  return allowedSchemes.includes(url.protocol) ? undefined : `leads to "${url.href}"`;
}

function fragmentOf(url: URL): string {
  return decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/u, ''));
}
