import type { CharacterSpan } from './raw-span.ts';

/** What is likely to be meant by a line that YAML cannot read, and where in the text. */
export interface LayoutHint extends CharacterSpan {
  readonly message: string;
}

interface Habit {
  /** What it looks like in a line; its first group is the place. */
  readonly pattern: RegExp;
  readonly message: (found: string) => string;
}

// What word processors put where YAML has its own signs. Looked for only in a line that cannot be
// read: in words all of them may stand.
const habits: readonly Habit[] = [
  {
    pattern: /^[ \t]*(\u00A0+)/d,
    message: () =>
      'A no-break space stands in the indent: it looks like a space and is none. Type ordinary spaces.',
  },
  {
    pattern: /^ *(?:- )*[\w-]+:(\u00A0+)/d,
    message: () =>
      'A no-break space stands after the colon: it looks like a space and is none. Type an ordinary one.',
  },
  {
    pattern: /^ *([–—−‒•·▪●◦‣*])[ \u00A0\t]/d,
    message: (found) =>
      `A list has a hyphen and a space before each entry. Here stands \`${found}\`: type \`-\` instead.`,
  },
  {
    pattern: /^ *(?:- )*[\w-]+: +([“”„‘][^\n]*: )/d,
    message: () =>
      'Curly quotes are part of the words. Text with a colon in it needs straight ones (") around it.',
  },
];

/** What a person is likely to have done in the line at an offset; nothing where it is like no habit. */
export function layoutHint(text: string, offset: number): LayoutHint | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const line = text.slice(start, end < 0 ? text.length : end).slice(0, 2000);
  for (const { pattern, message } of habits) {
    const found = pattern.exec(line);
    const [from, to] = found?.indices?.[1] ?? [];
    if (from !== undefined && to !== undefined)
      return { message: message(found![1]!), start: start + from, end: start + to };
  }
  return undefined;
}
