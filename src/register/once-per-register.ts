import type { Register } from './register.ts';

/**
 * Answers a question about a whole register, and remembers the answer for as long as the register lives.
 *
 * Every page asks: without this, the work for a site would grow with the square of the register.
 */
export function oncePerRegister<Answer>(
  work: (register: Register) => Answer,
): (register: Register) => Answer {
  const answers = new WeakMap<Register, { answer: Answer }>();
  return (register) => {
    const known = answers.get(register) ?? { answer: work(register) };
    answers.set(register, known);
    return known.answer;
  };
}
