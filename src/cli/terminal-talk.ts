import { createInterface } from 'node:readline';
import type { Talk } from '../import/confirming/talk.ts';

/** A conversation at the keyboard, or with lines from a pipe. Whoever is done calls `end`. */
export function terminalTalk(
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Talk & { readonly end: () => void } {
  const lines = createInterface({ input, crlfDelay: Infinity });
  const next = lines[Symbol.asyncIterator]();
  return {
    say: (line) => void output.write(`${line}\n`),
    ask: async (prompt) => {
      output.write(prompt);
      const { value, done } = await next.next();
      if (done === true) output.write('\n');
      return done === true ? undefined : value;
    },
    end: () => {
      lines.close();
    },
  };
}
