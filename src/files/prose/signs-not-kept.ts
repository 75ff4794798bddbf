import type { ProseProblem } from './prose-problem.ts';

const backticks = 'Put it in backticks to show the sign itself.';

// What an author may mean by a sign that is Markdown elsewhere, and what to do instead.
const signs: readonly (readonly [RegExp, string])[] = [
  [
    /^[ \t]*[-+*](?=[ \t])/gmu,
    'A list cannot stand here. Write a sentence, and do not begin its line with this sign.',
  ],
  [
    /^[ \t]*\d{1,9}[.)](?=[ \t])/gmu,
    'A numbered list cannot stand here. Write a sentence, and do not begin its line with a number.',
  ],
  [
    /^[ \t]*#{1,6}(?=[ \t])/gmu,
    'A heading cannot stand here. Take `#` out of the beginning of this line.',
  ],
  [
    /^[ \t]*>/gmu,
    'A quotation cannot stand here. Use quotation marks, and do not begin a line with `>`.',
  ],
  [
    /^[ \t]*(?:`{3,}|~{3,})/gmu,
    'A block of code cannot stand here. Put code in single backticks within a sentence.',
  ],
  [
    /^[ \t]*(?:=+|-{2,}|\*{3,}|_{3,}|[|:][|:\- \t]*-[|:\- \t]*)[ \t]*$/gmu,
    'A line of signs alone is not kept here. Take it out, or say in words what it means.',
  ],
  [
    /^[ \t]*\[[^\]\n]*\]:/gmu,
    'An address with a name is not read here. Write `[words](https://…)` where the link stands.',
  ],
  [
    /(?:\r\n?|\n)[ \t]*(?:\r\n?|\n)/gu,
    'Only one paragraph can stand here. Take out the empty line.',
  ],
  [
    /<(?:[A-Za-z!?][^<>]*|\/[A-Za-z][^<>]*)>/gu,
    `HTML and addresses in \`<\` and \`>\` are not read here. ${backticks}`,
  ],
  [
    /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu,
    'A sign is spelt by a code here, and the code would be shown. Type the sign itself.',
  ],
  [
    /\\(?=[!-/:-@[-`{-~]|[ \t]*(?:\n|$))/gu,
    `A backslash is shown as typed here, and protects nothing. ${backticks}`,
  ],
  [
    /(?<=^|\s)\*+(?=[^\s*])/gmu,
    `This \`*\` has no partner after the words. Add it, or take this one out. ${backticks}`,
  ],
];

/** Signs that Markdown would read elsewhere, in words from which code, emphasis and addresses are blanked out. */
export function signsNotKept(words: string): ProseProblem[] {
  const problems: ProseProblem[] = [];
  for (const [pattern, message] of signs)
    for (const { 0: found, index } of words.matchAll(pattern)) {
      const start = index + (/^[ \t]*/u.exec(found)?.[0].length ?? 0);
      const end = Math.max(start + 1, index + found.length);
      if (problems.every((one) => end <= one.start || start >= one.end))
        problems.push({ code: 'prose/not-kept', message, start, end });
    }
  return problems;
}
