import { webAddressFault } from '../web-address-fault.ts';

/** The address of a page of this site: `/topics/quorum/`, or `#anchor` on the page itself. */
export function isOwnAddress(address: string): boolean {
  return /^(?:#|\/(?!\/))/u.test(address);
}

/**
 * Says why an address may not be published as a link, or nothing where it may.
 *
 * Shape: an address as a browser gets it, with every disguise taken off. Allowed are whole web
 *        addresses, e-mail addresses and pages of this site; whether those exist is asked elsewhere.
 */
export function addressFault(address: string): string | undefined {
  if (address === '') return 'This link has no address. Write one between the round brackets.';
  if (hiddenSigns.test(address))
    return 'This address has a space, a backslash or an invisible sign in it. Type it again without.';
  if (isOwnAddress(address)) return ownFault(address);
  if (/^https?:/iu.test(address)) return webAddressFault(address)?.message;
  if (/^mailto:/iu.test(address)) return mailFault(address);
  return address.startsWith('//') || !/^[a-z][a-z0-9+.-]*:/iu.test(address)
    ? startWithSlash
    : 'Only `https:`, `http:` and `mailto:` addresses can be links. Use one of them, or take the link out.';
}

// Browsers drop some of these and read others as slashes: what is left may be another address.
const hiddenSigns = /[\s\\<>"`\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const startWithSlash =
  'This address is not whole. Begin it with `https://`, or with `/` for a page of this site: `/topics/quorum/`.';

function ownFault(address: string): string | undefined {
  const parts = address.split(/[?#]/u, 1)[0]!.split('/');
  return parts.some((part) => /^(?:\.|%2e)+$/iu.test(part))
    ? 'This address has `.` or `..` between its slashes. Write the address of the page itself.'
    : undefined;
}

function mailFault(address: string): string | undefined {
  return /^mailto:[\w.!#$%&'*+/=^{|}~-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/iu.test(address)
    ? undefined
    : 'This e-mail address cannot be read. Write it as `mailto:name@example.org`, and nothing after it.';
}
