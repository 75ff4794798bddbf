import type { ProseProblem } from './prose-problem.ts';

const imports =
  /^import[ \t]*(?:["'{*]|(?:type[ \t]+)?[\p{L}$_][\p{L}\p{N}$_]*[ \t]*(?:,|from\b))/u;
const exports =
  /^export[ \t]*(?:[{*]|(?:default|const|let|var|function|async|class|type|interface|enum|declare|abstract)\b)/u;

/** Whether words begin as a program that MDX would run; offsets count from their start. */
export function startsProgram(words: string): ProseProblem[] {
  const found = imports.exec(words) ?? exports.exec(words);
  if (found === null) return [];
  const word = /^\w+/u.exec(words)![0];
  const message = `\`${word}\` begins a program here, and a page holds none. Take it out, or put it in backticks.`;
  return [{ code: 'prose/not-allowed', message, start: 0, end: word.length }];
}
