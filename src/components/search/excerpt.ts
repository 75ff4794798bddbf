import { searchWords } from '../../english/search-words.ts';
import { mayBeOneWord, stemOnce } from '../../english/word-stems.ts';

const wordsShown = 34;
const wordsBefore = 6;

/**
 * The part of a text that has most of the words looked for, as plain nodes in which those are marked.
 *
 * A word is marked in any of its forms and spellings, as it was found.
 */
export function excerptNodes(text: string, stems: ReadonlySet<string>): Node[] {
  const runs = text.split(/\s+/u).filter((run) => run !== '');
  const marked = markedRuns(runs, stems);
  const start = startOf(runs.length, marked);
  const shown = runs.slice(start, start + wordsShown);
  const nodes = shown.flatMap((run, index) => {
    const node = marked.has(start + index) ? markOf(run) : document.createTextNode(run);
    return index === 0 ? [node] : [document.createTextNode(' '), node];
  });
  return [
    ...(start > 0 ? [document.createTextNode('… ')] : []),
    ...nodes,
    ...(start + wordsShown < runs.length ? [document.createTextNode(' …')] : []),
  ];
}

function markedRuns(runs: readonly string[], stems: ReadonlySet<string>): Set<number> {
  const words = runs.map((run) => searchWords(run));
  const marked = new Set<number>();
  for (const [index, forms] of words.entries()) {
    const all = forms.flatMap(({ whole, parts }) => [whole, ...parts]);
    if (all.some((word) => stems.has(stemOnce(word)))) marked.add(index);
    // Written as two words what was typed as one.
    const [one, next] = [forms[0]?.whole ?? '', words[index + 1]?.[0]?.whole ?? ''];
    if (mayBeOneWord(one, next) && stems.has(stemOnce(one + next))) {
      marked.add(index).add(index + 1);
    }
  }
  return marked;
}

// The window with most marks, and of these the first.
function startOf(length: number, marked: ReadonlySet<number>): number {
  const latest = Math.max(0, length - wordsShown);
  let best = { start: 0, marks: 0 };
  for (const mark of [...marked].sort((a, b) => a - b)) {
    const start = Math.min(latest, Math.max(0, mark - wordsBefore));
    const marks = [...marked].filter((at) => at >= start && at < start + wordsShown).length;
    if (marks > best.marks) best = { start, marks };
  }
  return best.start;
}

function markOf(run: string): HTMLElement {
  const mark = document.createElement('mark');
  mark.textContent = run;
  return mark;
}
