import { oncePer } from './once-per.ts';
import type { Constitution, Register } from './register.ts';

/**
 * Answers a question about a whole register, and remembers the answer for as long as the register lives.
 *
 * Every page asks: without this, the work for a site would grow with the square of the register.
 */
export function oncePerRegister<Answer>(
  work: (register: Register) => Answer,
): (register: Register) => Answer {
  return oncePer(work);
}

/** Answers a question about a constitution as one register reads it, and remembers the answer. */
export function oncePerConstitution<Answer, Of extends Constitution = Constitution>(
  work: (constitution: Of, register: Register) => Answer,
): (constitution: Of, register: Register) => Answer {
  const inRegister = oncePerRegister((register) =>
    oncePer((constitution: Of) => work(constitution, register)),
  );
  return (constitution, register) => inRegister(register)(constitution);
}
