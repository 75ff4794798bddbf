import { tokensOf } from '../../register/proving/source-words.ts';
import type { TrustInNames } from './name-in-run.ts';
import { canBeInName, nameInRun } from './name-in-run.ts';
import type { NameWord } from './name-words-in.ts';
import { nameRunsIn } from './name-words-in.ts';
import { roleWords } from './no-name-words.ts';

/** Where the name of a person stands, from the start of a word to the end of one, with what is printed beside it. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  /** How many words it is, as a source is counted. */
  readonly words: number;
}

/**
 * The names of people in some words: “Cllr Jane Smith”, “Dr A. Patel – Chair”.
 *
 * High precision: what an organisation, a place or a role is called is left alone, whoever it is
 * called after. In a column that is known to hold names, a name need not be one that we know.
 */
export function namesOfPeople(
  text: string,
  { inNameColumn = false }: { readonly inNameColumn?: boolean | 'part' } = {},
): NameSpan[] {
  const runs = nameRunsIn(text);
  if (inNameColumn === true && isSurnameFirst(text, runs))
    return spansOfTokens(text, [{ start: 0, end: text.length }]);
  const found = runs.flatMap((run, at) => {
    const [start, end] = [run[0]!.start, run.at(-1)!.end];
    const before = text.slice(Math.max(0, start - farthest), start);
    const after = text.slice(end, end + farthest);
    const next = isJoined(after) ? runs[at + 1] : undefined;
    const ofColumn = inNameColumn === 'part' ? 'part' : 'column';
    const trust = inNameColumn === false ? trustIn(before, after) : ofColumn;
    return nameInRun(run, { trust, next });
  });
  return spansOfTokens(text, found);
}

// What stands further off says nothing of a name.
const farthest = 80;

// “Smith, Jane” is the whole of a cell.
function isSurnameFirst(text: string, runs: readonly NameWord[][]): boolean {
  const isTwo = runs.length === 2 && runs.flat().every(canBeInName);
  return isTwo && /^[^,\s]+, [^,]+$/u.test(text) && runs[0]!.length === 1;
}

// “Robert Jones and Agnes Hunt Hospital” is one name of a hospital.
function isJoined(after: string): boolean {
  return /^ (?:and|&) \S/u.test(after);
}

const byLabel =
  /(?:\b(?:author|owner|contact(?:\s+(?:officer|person|name|details))?|prepared|written|produced|drafted|submitted|completed|signed|reviewed|lead officer|report(?:ing)? officer|chair(?:man|person)?|co-chairs?|vice[- ]chair|deputy|clerk|secretary|name|present|apologies|attendees|minute[- ]taker|facilitator)s?\s*:|\b(?:prepared|written|produced|drafted|authored|signed|chaired|facilitated)\s+by:?|\bcontact)\s*$/iu;

function trustIn(before: string, after: string): TrustInNames {
  if (byLabel.test(before)) return 'label';
  const first = /^\s*(?:[-–—,:(|]|\n)\s*(?:the\s+|and\s+)?([\p{L}-]+)/u.exec(after)?.[1];
  const last = /([\p{L}-]+)\)?\s*(?:[-–—,:(|]|\n)\s*$/u.exec(before)?.[1];
  const isRole = (word: string | undefined): boolean =>
    word !== undefined && roleWords.has(word.toLowerCase());
  return isRole(first) || isRole(last) ? 'role' : 'none';
}

/** Spans widened to whole words, those that share a word or touch in one word made one. */
export function spansOfTokens(
  text: string,
  found: readonly { readonly start: number; readonly end: number }[],
): NameSpan[] {
  if (found.length === 0) return [];
  const tokens = tokensOf(text).map(({ text: token, start, isWord }) => ({
    start,
    end: start + token.length,
    isWord,
  }));
  const spans: NameSpan[] = [];
  let at = 0;
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start)) {
    while (at < tokens.length && tokens[at]!.end <= start) at += 1;
    let to = at;
    while (to < tokens.length && tokens[to]!.start < end) to += 1;
    const [first, last] = [tokens[at], tokens[to - 1]];
    if (first === undefined || last === undefined || to === at) continue;
    const before = spans.at(-1);
    const from =
      before !== undefined && before.end > first.start ? spans.pop()!.start : first.start;
    const words = tokensOf(text.slice(from, last.end)).filter(({ isWord }) => isWord).length;
    spans.push({ start: from, end: last.end, words });
  }
  return spans;
}
