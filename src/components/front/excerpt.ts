import { searchWords } from '../../english/search-words.ts';
import { wordStem } from '../../english/word-stem.ts';

const wordsShown = 34;
const wordsBefore = 6;

/**
 * The part of a text that has most of the words looked for, as plain nodes in which those are marked.
 *
 * A word is marked in any of its forms and spellings, as it was found.
 */
export function excerptNodes(text: string, wanted: readonly string[]): Node[] {
  const runs = text.split(/\s+/u).filter((run) => run !== '');
  const marked = markedRuns(runs, wanted);
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

function markedRuns(runs: readonly string[], wanted: readonly string[]): Set<number> {
  const stems = new Set(wanted.map(wordStem));
  const isWanted = (word: string): boolean =>
    stems.has(wordStem(word)) || wanted.some((one) => one.length > 2 && word.startsWith(one));
  const words = runs.map((run) =>
    searchWords(run).flatMap(({ whole, parts }) => [whole, ...parts]),
  );
  const marked = new Set<number>();
  for (const [index, forms] of words.entries()) {
    if (forms.some(isWanted)) marked.add(index);
    // Written as two words what was typed as one.
    const joined = `${forms[0] ?? ''}${words[index + 1]?.[0] ?? ''}`;
    if (wanted.includes(joined) || stems.has(wordStem(joined))) marked.add(index).add(index + 1);
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
