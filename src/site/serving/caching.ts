/** Where files lie whose names change with what is in them, seen from the top of the site. */
export const hashedFolder = 'assets/';

const oneYear = 365 * 24 * 60 * 60;

/** For a file that never changes under its name: a browser need not ask again. */
export const foreverHeader = `public, max-age=${oneYear}, immutable`;

/** For every other file: a browser asks each time, and is sent it only when it has changed. */
export const revalidateHeader = 'no-cache';

/** How long a file of the site holds; its path is seen from the top of the site. */
export function cachingOf(path: string): string {
  return path.startsWith(hashedFolder) ? foreverHeader : revalidateHeader;
}
