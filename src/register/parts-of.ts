import type { Register } from './register.ts';

const indexed = new WeakMap<Register, ReadonlyMap<string, readonly string[]>>();

/** The parts of an organisation, and their parts, by id. Indexed once for a register. */
export function partsOf(id: string, register: Register): string[] {
  const children = childrenByParent(register);
  const found = new Set<string>();
  const open = [...(children.get(id) ?? [])];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (next === id || found.has(next)) continue;
    found.add(next);
    open.push(...(children.get(next) ?? []));
  }
  return [...found];
}

function childrenByParent(register: Register): ReadonlyMap<string, readonly string[]> {
  const known = indexed.get(register);
  if (known !== undefined) return known;
  const children = new Map<string, string[]>();
  for (const [id, { partOf }] of register.organisations) {
    if (partOf !== undefined) children.set(partOf, [...(children.get(partOf) ?? []), id]);
  }
  indexed.set(register, children);
  return children;
}
