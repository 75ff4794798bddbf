// Also runs in the browser.
import { searchWords } from '../../english/search-words.ts';
import { mayBeOneWord, stemOnce } from '../../english/word-stems.ts';
import type { LookedUp, SearchTerm } from './look-up-words.ts';
import type { SearchClause, SearchDocument, SearchPart } from './search-document.ts';

/** A clause of a document that has what was looked for. */
export interface FoundClause {
  readonly clause: SearchClause | SearchPart;
  /** How many of the words it has. */
  readonly words: number;
}

/** The clauses of a document that have most of what was looked for, best first; none where it has nothing of it. */
export function findClauses(
  document: Pick<SearchDocument, 'clauses' | 'parts'>,
  { terms, phrase, number }: Pick<LookedUp, 'terms' | 'phrase' | 'number'>,
): FoundClause[] {
  const numbered =
    number === undefined
      ? []
      : [...document.clauses, ...document.parts].filter(({ numbers }) => numbers?.includes(number));
  const found = document.clauses
    .filter((clause) => !numbered.includes(clause))
    .map((clause) => ({ clause, ...wordsIn(clause, terms, phrase) }))
    .filter(({ words }) => words > 0);
  const most = Math.max(0, ...found.map(({ words }) => words));
  return [
    ...numbered.map((clause) => ({ clause, words: terms.length })),
    ...found
      .filter(({ words }) => words === most)
      .sort(
        (one, other) =>
          Number(other.isAsTyped) - Number(one.isAsTyped) ||
          Number(other.isTogether) - Number(one.isTogether) ||
          Number(other.isHead) - Number(one.isHead),
      )
      .map(({ clause, words }) => ({ clause, words })),
  ];
}

function wordsIn(
  { text, heading = '', name }: SearchClause,
  terms: readonly SearchTerm[],
  phrase: readonly string[] | undefined,
): { words: number; isAsTyped: boolean; isTogether: boolean; isHead: boolean } {
  if (phrase !== undefined) {
    const words = hasPhrase(text, phrase) ? terms.length : 0;
    return { words, isAsTyped: true, isTogether: true, isHead: false };
  }
  const [inText, inHead] = [stemsOf(text), stemsOf(`${name} ${heading}`)];
  const has = (stems: ReadonlySet<string>, term: SearchTerm): boolean =>
    [...term.stems].some((stem) => stems.has(stem));
  const isTyped = ({ stems, alike }: SearchTerm): boolean =>
    [...stems].some((stem) => !alike?.has(stem) && (inText.has(stem) || inHead.has(stem)));
  const had = terms.filter((term) => has(inText, term) || has(inHead, term));
  return {
    words: had.length,
    isAsTyped: had.every(isTyped),
    isTogether: areTogether(text, terms),
    isHead: terms.some((term) => has(inHead, term)),
  };
}

// Whether two of the words stand side by side, as they were typed.
function areTogether(text: string, terms: readonly SearchTerm[]): boolean {
  let before: SearchTerm | undefined;
  for (const { whole } of searchWords(text)) {
    const here = terms.find(({ stems }) => stems.has(stemOnce(whole)));
    if (here !== undefined && before !== undefined && here !== before) return true;
    before = here;
  }
  return false;
}

// Every word, every part of a compound, and neighbours that may be one word.
function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  let before = '';
  for (const { whole, parts } of searchWords(text)) {
    for (const word of [whole, ...parts]) stems.add(stemOnce(word));
    if (mayBeOneWord(before, whole)) stems.add(stemOnce(before + whole));
    before = whole;
  }
  return stems;
}

function hasPhrase(text: string, phrase: readonly string[]): boolean {
  const words = searchWords(text).map(({ whole }) => whole);
  return words.some((_, at) => phrase.every((word, index) => words[at + index] === word));
}
