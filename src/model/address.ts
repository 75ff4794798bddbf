import { z } from 'zod';
import { webAddressFault } from '../files/web-address-fault.ts';

/**
 * A web address, as a browser takes it: of ASCII characters alone. Only `https:` and `http:` are published as links.
 *
 * What else it holds is reported at its own place in the address.
 */
export const Address = z.string().check(({ value, issues }) => {
  const fault = webAddressFault(value);
  if (fault === undefined) return;
  const { message, start, end } = fault;
  issues.push({ code: 'custom', message, input: value, params: { characters: { start, end } } });
});

// What a path cannot hold without being written in another way somewhere on its way to a reader.
const paths = /^https?:\/\/[^/?#]+(?:\/(?!\.{1,2}(?:\/|$))[\w.~-]+)*$/u;

/**
 * The address that a site is published at: a host, and the path under it where other sites stand beside it.
 *
 * The addresses of pages are put behind it, so it ends without a slash.
 */
export const SiteAddress = Address.refine((address) => paths.test(address), {
  abort: true,
  error: ({ input }) =>
    String(input).endsWith('/')
      ? 'Leave out the slash at the end: the addresses of pages are put behind it.'
      : 'Give the host and, where there is one, the path of letters, digits and hyphens: `https://council.example/governance`.',
});
