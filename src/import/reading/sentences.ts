import { oncePer } from '../../register/once-per.ts';
import { columnHeadings } from './column-headings.ts';
import type { Passage, ReadableText } from './readable-text.ts';

/** One sentence of a text, as a rule reads it. */
export interface Sentence {
  /** The id that a fact names as its `clause`. */
  readonly clause: string;
  /** The words as they stand there: a quote. */
  readonly words: string;
  /** The words with those that lead to them: “The quorum is:” before “five members”. */
  readonly full: string;
  /** What it stands under, the nearest first: headings, and short words that do the work of one. */
  readonly headings: readonly string[];
  readonly kind: 'sentence' | 'heading' | 'title' | 'cell';
  readonly passage: Passage;
}

/** Takes a text apart into its sentences, in order: of paragraphs, items, headings and cells. */
export const sentencesOf = oncePer(({ passages }: ReadableText): readonly Sentence[] =>
  passages.flatMap((passage) => [...ownSentences(passage), ...cellsOf(passage)]),
);

function ownSentences(passage: Passage): Sentence[] {
  const { id: clause, node, words } = passage;
  if (words.trim() === '') return [];
  const headings = [...leadsAsHeadings(passage), ...passage.headings];
  if (node.kind === 'section' || node.kind === 'title') {
    const kind = node.kind === 'section' ? 'heading' : 'title';
    return [{ clause, words, full: words, headings, kind, passage }];
  }
  const [, runIn] = runInHeading.exec(words) ?? [];
  const under = runIn === undefined ? headings : [runIn.trim(), ...headings];
  const before = leadOf(passage);
  return splitSentences(words).map((each, order) => ({
    clause,
    words: each,
    full: order === 0 && before !== '' ? `${before} ${each}` : each,
    headings: under,
    kind: 'sentence',
    passage,
  }));
}

// “Quorum: five members”, “Frequency – quarterly”.
const runInHeading = /^\s*(\p{Lu}[\p{L}\p{N}&’'/, -]{2,50}?)\s*(?::|\s[–—-])\s+\S/u;
const mostOfHeading = 60;

/** Words that lead to others and are no sentence do the work of a heading. */
function leadsAsHeadings({ leadIn }: Passage): string[] {
  return leadIn.filter((words) => isHeadingLike(words)).map((words) => words.trim());
}

/** Whether words are short and end as a heading does. */
export function isHeadingLike(words: string): boolean {
  return words.trim().length <= mostOfHeading && !/[.;,!]\s*$/u.test(words);
}

/** The words a rule reads: of a cell with what its row is about, “Accountable to” before “the Board”. */
export function spokenWords({ words, full, kind }: Sentence): string {
  return (kind === 'cell' ? full : words).replace(/\b(to|by|chair):\s+/iu, '$1 ');
}

// Only the sentence that ends in a colon, or the last one, leads to what follows.
function leadOf({ leadIn }: Passage): string {
  const [nearest] = leadIn;
  return nearest === undefined ? '' : (splitSentences(nearest).at(-1) ?? '');
}

// A full stop after these ends no sentence.
const shortened =
  /(?:\b(?:e\.g|i\.e|cf|vs|viz|approx|incl|inc|ltd|plc|co|no|nos|para|paras|sch|art|reg|s|ss|cl|p|pp|v|ver|dr|mr|mrs|ms|prof|rev|hon|cllr|cllrs|st|dept|rep|reps|min|max)|\b\p{L}|^\s*\d{1,3}|^\s*\(?[a-z])\.$/iu;

/** The sentences of a paragraph, each as it stands in it. */
export function splitSentences(words: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: end, index } of words.matchAll(
    /[.!?]+[”’"')\]]*(?=\s+["“‘'([•]?[\p{Lu}\d]|\p{Lu}\p{Ll})/gu,
  )) {
    const upTo = index + end.length;
    if (/^\./u.test(end) && shortened.test(words.slice(start, index + 1))) continue;
    sentences.push(words.slice(start, upTo));
    start = upTo;
  }
  sentences.push(words.slice(start));
  return sentences.flatMap((each) => inParts(each.trim())).filter((each) => each !== '');
}

// A rule is read in one breath: what runs on is taken part by part, so that no reading takes long.
const longest = 800;

function inParts(sentence: string): string[] {
  if (sentence.length <= longest) return [sentence];
  const window = sentence.slice(0, longest);
  const at = Math.max(window.lastIndexOf('; ') + 1, 0) || window.lastIndexOf(' ');
  const end = at > 0 ? at : longest;
  return [sentence.slice(0, end).trim(), ...inParts(sentence.slice(end).trim())];
}

function cellsOf(passage: Passage): Sentence[] {
  const { id: clause, node } = passage;
  if (node.kind !== 'table') return [];
  return node.rows.flatMap((cells) =>
    cells.flatMap((cell, column) => {
      const [label = ''] = cells;
      const isForm = node.columns === undefined && cells.length === 2 && isHeadingLike(label);
      return splitSentences(cell).map((words): Sentence => ({
        clause,
        words,
        full: column > 0 && isHeadingLike(label) ? `${label} ${words}` : words,
        headings: [...columnHeadings(node, { cells, column }), ...passage.headings],
        // In a form the first of two cells is what the row is about.
        kind: isForm && column === 0 ? 'heading' : 'cell',
        passage,
      }));
    }),
  );
}
