import type { FoldedWord } from './folded-words.ts';
import { foldedWords } from './folded-words.ts';

const titles = new Set(
  'cllr councillor dr mr mrs ms miss mx prof professor rev revd sir dame lord lady baroness'.split(
    ' ',
  ),
);

/** The ways in which a name may be written, as folded words: without a title or middle names, surname first. */
export function nameForms(name: string): string[][] {
  const all = foldedWords(name).map(({ word }) => word);
  const words = all.slice(all.findIndex((word) => !titles.has(word)));
  const [first, last] = [words[0], words.at(-1)];
  if (words.length < 2 || first === undefined || last === undefined) return [];
  const forms = [words, [last, ...words.slice(0, -1)], [first, last]];
  return [...new Map(forms.map((form) => [form.join(' '), form])).values()];
}

const particles = new Set(
  'van von de del della der den di da dos du la le bin ibn al el ap ab ferch ter'.split(' '),
);

/** Runs of two to five words that are written as a name is, in some text. */
export function namesIn(text: string): string[] {
  const runs: FoldedWord[][] = [];
  let run: FoldedWord[] = [];
  const end = (): void => {
    while (run.length > 0 && !run.at(-1)!.isCapital) run.pop();
    if (run.length >= 2 && run.length <= 5) runs.push(run);
    run = [];
  };
  for (const word of foldedWords(text)) {
    const before = run.at(-1);
    if (before !== undefined && partsNames(text.slice(before.end, word.start), before)) end();
    if (word.isCapital || (run.length > 0 && particles.has(word.word))) run.push(word);
    else end();
  }
  end();
  return runs.map((words) => text.slice(words[0]!.start, words.at(-1)!.end));
}

// A full stop after a letter or a short title does not end a name: “A. Bell”, “Dr. Bell”.
function partsNames(between: string, before: FoldedWord): boolean {
  const ends = before.word.length <= 2 || titles.has(before.word) ? /[^\s.'’-]/u : /[^\s'’-]/u;
  return ends.test(between) || /[\r\n]/.test(between);
}
