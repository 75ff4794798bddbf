import { underPath } from '../../views/under-path.ts';

/** The path that the site stands under, as the page was written with; empty where it has its host to itself. */
export const sitePath = document.documentElement.dataset['path'] ?? '';

/** Where a page or file of the site stands on its host; any other address as it is. */
export function onSite(address: string): string {
  return address.startsWith('/') ? sitePath + address : address;
}

/** Markup that a script wrote, with the addresses in it as they are on this host. */
export function markupOnSite(html: string): string {
  return underPath(html, sitePath);
}
