import { commentsIn } from './comments-in.ts';
import { parseYaml } from './parse-yaml.ts';

// Lines are as long as their author made them: a line that is broken anew is a change to read.
const printWidth = 10_000;

/** How often a text is laid out before it is taken to stand still. */
const most = 4;

/**
 * The text of a content file in the layout of the house: indents, spaces, quotes, empty lines.
 *
 * Shape: all values and comments are the same, in the same order; nothing where that cannot be done,
 *        as with a text that cannot be read, or that is read anew as something else.
 */
export async function formatYaml(text: string): Promise<string | undefined> {
  const before = readingOf(text);
  if (before === undefined) return undefined;
  let last = text;
  for (let round = 0; round < most; round += 1) {
    const next = await laidOut(last);
    if (next === undefined || next === last) break;
    last = next;
  }
  return readingOf(last) === before ? last : undefined;
}

async function laidOut(text: string): Promise<string | undefined> {
  // They are large, and no other command needs them.
  const [{ format }, yaml] = await Promise.all([
    import('prettier/standalone'),
    import('prettier/plugins/yaml'),
  ]);
  return format(text, { parser: 'yaml', plugins: [yaml], printWidth }).catch(() => undefined);
}

// All that a text says, to a program and to a person.
function readingOf(text: string): string | undefined {
  const { value, diagnostics } = parseYaml('', text);
  if (diagnostics.length > 0) return undefined;
  return JSON.stringify([value.value, commentsIn(text)]);
}
