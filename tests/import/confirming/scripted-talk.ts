import type { Talk } from '../../../src/import/confirming/talk.ts';

/** A conversation in which the answers are known beforehand; what is said is kept. */
export function scriptedTalk(...answers: readonly string[]): Talk & { readonly said: string[] } {
  const said: string[] = [];
  const rest = [...answers];
  return {
    said,
    say: (line) => void said.push(line),
    ask: (prompt) => {
      said.push(prompt);
      return Promise.resolve(rest.shift());
    },
  };
}
