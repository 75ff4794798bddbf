import { oncePerRegister } from '../once-per-register.ts';
import type { Register } from '../register.ts';

/** The departments and teams of each organisation by its id; one without parts has no entry. */
export const partsByOrganisation = oncePerRegister(
  ({ organisations }: Register): ReadonlyMap<string, readonly string[]> => {
    const parts = new Map<string, string[]>();
    for (const [id, { partOf }] of organisations) {
      if (partOf === undefined) continue;
      const known = parts.get(partOf);
      if (known === undefined) parts.set(partOf, [id]);
      else known.push(id);
    }
    return parts;
  },
);
