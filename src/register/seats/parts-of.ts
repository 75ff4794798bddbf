import { partsByOrganisation } from './parts-of-organisations.ts';
import type { Register } from '../register.ts';

/** The parts of an organisation, and their parts, by id. */
export function partsOf(id: string, register: Register): string[] {
  const children = partsByOrganisation(register);
  const found = new Set<string>();
  const open = [...(children.get(id) ?? [])];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (next === id || found.has(next)) continue;
    found.add(next);
    open.push(...(children.get(next) ?? []));
  }
  return [...found];
}
