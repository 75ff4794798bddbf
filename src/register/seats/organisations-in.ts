import { compareText } from '../../english/compare-text.ts';
import { namedInFacts } from './named-in-facts.ts';
import type { Register } from '../register.ts';

/** The organisations that have a seat, a duty or a letter on any of these bodies. */
export function organisationsIn(keys: readonly string[], register: Register): string[] {
  const found = new Set<string>();
  for (const key of keys) {
    const constitution = register.constitutions.get(key);
    if (constitution === undefined) continue;
    const { membership, rasci } = constitution;
    const lines = [
      ...membership.seats,
      ...(membership.invitees ?? []),
      ...(rasci === undefined ? [] : rasci.parties),
    ];
    for (const { organisations } of lines) for (const id of organisations ?? []) found.add(id);
    for (const { organisation } of namedInFacts(constitution))
      if (organisation !== undefined) found.add(organisation);
  }
  return [...found].sort(compareText);
}
