import type { Body, Register } from '../register/register.ts';
import { addresses } from './addresses.ts';

export interface Link {
  readonly name: string;
  readonly href: string;
}

/** A body with the partnership it belongs to, unless its name begins with that. */
export function bodyLink(key: string, register: Register): Link {
  const { name, partnershipId } = register.bodies.get(key) as Body;
  const partnership = register.partnerships.get(partnershipId)!.record.name;
  return {
    name: name.startsWith(partnership) ? name : `${name}, ${partnership}`,
    href: addresses.body(key),
  };
}

/** An organisation by its name. */
export function organisationLink(id: string, register: Register): Link {
  return { name: register.organisations.get(id)?.name ?? id, href: addresses.organisation(id) };
}
