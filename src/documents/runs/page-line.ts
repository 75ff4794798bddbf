import type { TextRun } from './text-run.ts';

/** Whether words are a number of a page and what is printed around it: “Page 2 of 9”. */
export function isPageLine(runs: readonly TextRun[]): boolean {
  const others = runs.filter((run) => run.isPageNumber !== true);
  const words = others.map(({ text }) => text).join(' ');
  return (
    (others.length < runs.length || /\b(?:page|tudalen)\b/iu.test(words)) &&
    /^(?:[^\p{L}\p{N}]|\d|\b(?:page|pages|p|of|tudalen|o)\b)*$/iu.test(words)
  );
}
