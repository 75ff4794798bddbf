import { clauseNumberWord } from '../../english/clause-number.ts';
import { compareText } from '../../english/compare-text.ts';
import { searchWords } from '../../english/search-words.ts';
import { mayBeOneWord, stemOnce, wordsAndParts } from '../../english/word-stems.ts';
import { oncePerRegister } from '../../register/once-per-register.ts';
import type { Register } from '../../register/register.ts';
import { documentOrder } from './document-order.ts';
import type { NameEntry } from './names-index.ts';
import { namesLeftOut } from './names-index.ts';
import { levelOf, shardName } from './postings.ts';
import { searchedParts } from './search-document.ts';

/** Which documents have a word, and where the first file had no room for them, what is named by it. */
export interface WordShard {
  /** By stem: a number for each document, see `postings.ts`. */
  readonly words: Readonly<Record<string, readonly number[]>>;
  readonly names?: Readonly<Record<string, readonly NameEntry[]>>;
}

/** What a search has to know before it can look up a word. */
export interface SearchDirectory {
  /** How many documents there are, and how many of them, the first, are not over. */
  readonly documents: number;
  readonly current: number;
  /** How the words begin that stand together in one file. */
  readonly shards: readonly string[];
}

export interface WordIndex {
  readonly directory: SearchDirectory;
  /** By the name of its file. */
  readonly shards: ReadonlyMap<string, WordShard>;
}

// A file of words grows no larger than this, but for a word that fills it alone.
const mostCharacters = 12_000;
const namesOfWord = 20;

/** Which documents have which words, in files of words that begin alike. */
export const wordIndex = oncePerRegister((register: Register): WordIndex => {
  const { documents, current } = documentOrder(register);
  const words = documentsByStem(register);
  const names = namesByStem(namesLeftOut(register));
  const entries = [...new Set([...words.keys(), ...names.keys()])]
    .sort(compareText)
    .map((stem) => ({
      stem,
      numbers: words.get(stem),
      names: names.get(stem)?.slice(0, namesOfWord),
      size: stem.length + 4 * (words.get(stem)?.length ?? 0) + 90 * (names.get(stem)?.length ?? 0),
    }));
  const groups = splitByBeginning(entries, '');
  return {
    directory: { documents: documents.length, current, shards: [...groups.keys()] },
    shards: new Map([...groups].map(([beginning, all]) => [shardName(beginning), shardOf(all)])),
  };
});

interface Entry {
  readonly stem: string;
  readonly numbers: readonly number[] | undefined;
  readonly names: readonly NameEntry[] | undefined;
  readonly size: number;
}

function shardOf(entries: readonly Entry[]): WordShard {
  const named = entries.filter(({ names }) => names !== undefined);
  return {
    words: Object.fromEntries(
      entries.flatMap(({ stem, numbers }) => (numbers === undefined ? [] : [[stem, numbers]])),
    ),
    ...(named.length > 0 && {
      names: Object.fromEntries(named.map(({ stem, names }) => [stem, names!])),
    }),
  };
}

function splitByBeginning(entries: readonly Entry[], beginning: string): Map<string, Entry[]> {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const length = [...beginning].length;
  const isWhole = entries.every(({ stem }) => [...stem].length <= length);
  if (length > 0 && (size <= mostCharacters || isWhole)) {
    return new Map([[beginning, [...entries]]]);
  }
  const next = Map.groupBy(entries, ({ stem }) => [...stem].slice(0, length + 1).join(''));
  // What is no longer than its beginning stays with the first file that is split off from it.
  return new Map(
    [...next].flatMap(([longer, some]) =>
      longer === beginning ? [[beginning, some] as const] : [...splitByBeginning(some, longer)],
    ),
  );
}

function namesByStem(names: readonly NameEntry[]): Map<string, NameEntry[]> {
  const found = new Map<string, NameEntry[]>();
  for (const entry of names) {
    const stems = [entry.name, ...(entry.also ?? [])].flatMap(wordsAndParts).map(stemOnce);
    for (const stem of new Set(stems)) found.set(stem, [...(found.get(stem) ?? []), entry]);
  }
  return found;
}

function documentsByStem(register: Register): Map<string, number[]> {
  const { documents } = documentOrder(register);
  const texts = function* (): Generator<readonly string[]> {
    for (const constitution of documents) yield textsOf(constitution, register);
  };
  const compounds = compoundsIn(texts());
  const found = new Map<string, number[]>();
  const last = new Map<string, number>();
  let number = 0;
  for (const all of texts()) {
    for (const [stem, times] of timesOfStems(all, compounds)) {
      const step = number - (last.get(stem) ?? 0);
      const posting = step * 4 + levelOf(times);
      const postings = found.get(stem);
      if (postings === undefined) found.set(stem, [posting]);
      else postings.push(posting);
      last.set(stem, number);
    }
    number++;
  }
  return found;
}

function textsOf(
  constitution: Parameters<typeof searchedParts>[0],
  register: Register,
): readonly string[] {
  const { clauses, parts } = searchedParts(constitution, register);
  return [
    ...clauses.flatMap(({ text, heading = '', name }) => [text, heading, name]),
    ...[...clauses, ...parts].flatMap(({ numbers = [] }) => numbers.map(clauseNumberWord)),
  ];
}

// Words that the register itself shows to be compounds: “county-wide” makes “countywide” one.
function compoundsIn(texts: Iterable<readonly string[]>): ReadonlySet<string> {
  const compounds = new Set<string>();
  for (const text of texts) {
    for (const { whole, parts } of text.flatMap(searchWords)) {
      if (parts.length > 1 || whole.length > 7) compounds.add(stemOnce(whole));
    }
  }
  return compounds;
}

function timesOfStems(
  texts: readonly string[],
  compounds: ReadonlySet<string>,
): Map<string, number> {
  const times = new Map<string, number>();
  const add = (stem: string): unknown => times.set(stem, (times.get(stem) ?? 0) + 1);
  for (const text of texts) {
    let before = '';
    for (const { whole, parts } of searchWords(text)) {
      for (const word of [whole, ...parts]) add(stemOnce(word));
      if (mayBeOneWord(before, whole)) {
        const joined = stemOnce(before + whole);
        if (compounds.has(joined)) add(joined);
      }
      before = whole;
    }
  }
  return times;
}
