import type { Register } from '../register.ts';
import { whyHeldBack } from './why-held-back.ts';

/** Every name in the register that must not be published: of people in seats, and withheld from the words. */
export function withheldNames(register: Register): string[] {
  const hidden = [...register.constitutions.values()]
    .flatMap(({ membership }) => membership.seats)
    .flatMap(({ holders = [] }) => holders)
    .filter((holder) => whyHeldBack(holder, register) !== undefined)
    .map(({ name }) => name);
  const inWords = [...register.sources.values()].flatMap(({ coverage }) => coverage.withheldNames);
  return [...new Set([...hidden, ...inWords])].sort();
}
