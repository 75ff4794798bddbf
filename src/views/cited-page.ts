import type { Register } from '../register/register.ts';

/** A page as it is cited and shared. */
export interface CitedPage {
  readonly name: string;
  /** The permanent address, in full. */
  readonly address: string;
  /** Ends with the address. */
  readonly citation: string;
}

/** How to cite a page of the register's own, in words that can be copied. */
export function citedPage(name: string, path: string, { site }: Register): CitedPage {
  const address = `${site.baseUrl}${path}`;
  return { name, address, citation: `“${name}”, ${site.name}, ${site.publisher.name}. ${address}` };
}
