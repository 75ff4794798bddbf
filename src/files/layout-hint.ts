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

// Habits show near the start of a line. Looking no further keeps a line of thousands of mistakes cheap.
const longestLine = 2000;

/** What a person is likely to have done in the line at an offset; nothing where it is like no habit, or very long. */
export function layoutHint(text: string, offset: number): LayoutHint | undefined {
  const from = Math.max(0, offset - longestLine);
  const lineBreak = text.slice(from, offset).lastIndexOf('\n');
  if (lineBreak < 0 && from > 0) return undefined;
  const start = from + lineBreak + 1;
  const [line = ''] = text.slice(start, start + longestLine).split('\n', 1);
  for (const { pattern, message } of habits) {
    const found = pattern.exec(line);
    const [first, last] = found?.indices?.[1] ?? [];
    if (first !== undefined && last !== undefined)
      return { message: message(found![1]!), start: start + first, end: start + last };
  }
  return undefined;
}
