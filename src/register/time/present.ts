import { oncePerRegister } from '../once-per-register.ts';
import type { Constitution, Register } from '../register.ts';
import { bodyTime } from './body-time.ts';

/** The constitutions in force on the day of the register: what it counts when it says what is so today. */
export const presentConstitutions = oncePerRegister((register: Register): readonly Constitution[] =>
  [...register.constitutions.values()].filter(({ key }) => isPresent(key, register)),
);

/** Whether a body and its document are in force: not over, and not still to begin. */
export function isPresent(key: string, register: Register): boolean {
  return bodyTime(key, register).tense === 'present';
}

/** Some things about bodies, those in force first; otherwise in the order they came in. */
export function presentFirst<Thing>(
  things: readonly Thing[],
  register: Register,
  keyOf: (thing: Thing) => string,
): Thing[] {
  const rank = (thing: Thing): number => Number(!isPresent(keyOf(thing), register));
  return things.toSorted((a, b) => rank(a) - rank(b));
}
