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
