import type { ProseProblem } from './prose-problem.ts';

/** The most characters of one page; the longest real one has a quarter of it. */
export const longestProse = 20_000;

const deepestMarks = 8;
const mostDeepLines = 100;
const mostSigns = 200;

/**
 * What would take very long to read, or exhaust the reader: found in the text before it is parsed.
 *
 * Time grows with the square of some signs in one block, and with the depth of marks at the
 * start of a line. Real pages have a hundredth of what is refused.
 */
export function tooHeavy(text: string): ProseProblem | undefined {
  if (text.length > longestProse) {
    const message = `This page has more than ${longestProse.toLocaleString('en-GB')} characters. Make two pages of it.`;
    return problemAt(message, longestProse, text.length);
  }
  return tooDeep(text) ?? tooManySigns(text);
}

function tooDeep(text: string): ProseProblem | undefined {
  const [deep] = linesOf(deepestMarks + 1, text);
  if (deep !== undefined) {
    const message = `More than ${deepestMarks} list or quotation marks begin this line. Keep one, or two for a list in a list.`;
    return problemAt(message, deep.start, deep.end);
  }
  // Each such line begins lists inside a list, and every one is looked for in all that came before.
  const last = linesOf(2, text)[mostDeepLines];
  if (last === undefined) return undefined;
  const message = `More than ${mostDeepLines} lines begin with two list or quotation marks. Keep one on each line.`;
  return problemAt(message, last.start, last.end);
}

/** The beginnings of lines that have so many list or quotation marks. */
function linesOf(marks: number, text: string): { start: number; end: number }[] {
  const beginnings = new RegExp(
    String.raw`^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t\r\n]|$))){${marks},}`,
    'gmu',
  );
  return [...text.matchAll(beginnings)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

function tooManySigns(text: string): ProseProblem | undefined {
  // A block is what stands between two blank lines.
  let signs = 0;
  for (const { 0: found, index } of text.matchAll(
    /(?:\r\n|\n|\r)[ \t>]*(?=[\r\n])|\*+|_+|[[\]<`]/gu,
  )) {
    if (/^[\r\n]/u.test(found)) signs = 0;
    else signs += 1;
    if (signs <= mostSigns) continue;
    const message = `More than ${mostSigns} signs such as \`*\`, \`_\` and \`[\` stand in one block here. Put a blank line between.`;
    return problemAt(message, index, index + found.length);
  }
  return undefined;
}

function problemAt(message: string, start: number, end: number): ProseProblem {
  return { code: 'prose/unreadable', message, start, end };
}
