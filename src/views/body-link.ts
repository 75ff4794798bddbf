import type { Register } from '../register/register.ts';
import { addresses } from './addresses.ts';
import { nameOfBody, nameOfOrganisation, nameOfPartnership } from './phrases/names-of.ts';

export interface Link {
  readonly name: string;
  readonly href: string;
}

/** A body with the partnership it belongs to, unless its name begins with that. */
export function bodyLink(key: string, register: Register): Link {
  return { name: nameOfBody(key, register), href: addresses.body(key) };
}

/** A partnership by its name. */
export function partnershipLink(id: string, register: Register): Link {
  return { name: nameOfPartnership(id, register), href: addresses.partnership(id) };
}

/** An organisation by its name. */
export function organisationLink(id: string, register: Register): Link {
  return { name: nameOfOrganisation(id, register), href: addresses.organisation(id) };
}
