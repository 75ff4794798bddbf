// Also runs in the browser.
import { clauseNumberAsked, clauseNumberWord } from '../../english/clause-number.ts';
import { isNearlySame } from '../../english/nearly-same.ts';
import { asksOnly } from '../../english/question-words.ts';
import { searchWords } from '../../english/search-words.ts';
import type { WordFamilies } from '../../english/word-families.ts';
import { mayBeOneWord, partsOfOneWord, stemOnce } from '../../english/word-stems.ts';
import type { NameEntry } from './names-index.ts';
import { readPostings, shardName, shardsFor } from './postings.ts';
import type { SearchDirectory, WordShard } from './word-index.ts';

/** Where the index of words is read: a file that cannot be had is an error of the one who reads it. */
export interface WordFiles {
  readonly directory: SearchDirectory;
  readonly shard: (name: string) => Promise<WordShard>;
  /** Words that a document may have instead: “quorate” for “quorum”. */
  readonly families: WordFamilies;
}

/** One word that is looked for: any of these stems will do. */
export interface SearchTerm {
  readonly stems: ReadonlySet<string>;
  /** Those of them that only mean the same as what was typed. */
  readonly alike?: ReadonlySet<string>;
  /** By the number of the document: how often, as a level. */
  readonly levels: ReadonlyMap<number, number>;
}

/** What was typed, as it is looked for in the documents. */
export interface LookedUp {
  readonly terms: readonly SearchTerm[];
  /** Where words stand in quotes: folded, as they must stand side by side. */
  readonly phrase: readonly string[] | undefined;
  /** The number of a clause that was asked for: `2.1`. */
  readonly number: string | undefined;
  /** What a word that no document has was taken for. */
  readonly mended: ReadonlyMap<string, string>;
  /** Names that have one of the words, beside those of the first file. */
  readonly names: readonly NameEntry[];
}

/** Looks up what was typed: a clause’s number, a phrase in quotes of any shape, or words. */
export async function lookUpWords(typed: string, files: WordFiles): Promise<LookedUp> {
  const words = searchWords(typed);
  const isPhrase = isQuoted(typed);
  const phrase = isPhrase ? words.map(({ whole }) => whole) : undefined;
  const number = isPhrase ? undefined : clauseNumberAsked(typed);
  const numbered = number && (await numberTerm(number.number, files));
  if (numbered !== undefined && number !== undefined) {
    const asWords = number.hasKeyword ? [] : await termsOf([words[0]!], files);
    const both = [numbered, ...asWords.flatMap(({ terms }) => terms)];
    return { ...nothing, terms: [either(both)], number: number.number };
  }
  const telling = words.filter(({ whole }) => !asksOnly(whole));
  const wanted = isPhrase || telling.length === 0 ? words : telling;
  // Words in quotes are looked for as they are.
  const found = await termsOf(wanted, isPhrase ? { ...files, families: new Map() } : files);
  return {
    terms: found.flatMap(({ terms }) => terms),
    phrase,
    number: undefined,
    mended: new Map(found.flatMap(({ mended }) => (mended === undefined ? [] : [mended]))),
    names: [...new Map(found.flatMap(({ names }) => names.map((one) => [one.href, one]))).values()],
  };
}

const nothing = { phrase: undefined, mended: new Map<string, string>(), names: [] };

type Word = ReturnType<typeof searchWords>[number];

interface FoundTerms {
  readonly terms: readonly SearchTerm[];
  readonly mended?: readonly [string, string];
  readonly names: readonly NameEntry[];
}

function termsOf(words: readonly Word[], files: WordFiles): Promise<FoundTerms[]> {
  return Promise.all(
    words.map(async ({ whole, parts }, index) => {
      const [before, after] = [words[index - 1]?.whole, words[index + 1]?.whole];
      // Two words next to each other as one: “county wide” where a document writes “countywide”.
      const joined = [
        ...(before !== undefined && mayBeOneWord(before, whole) ? [before + whole] : []),
        ...(after !== undefined && mayBeOneWord(whole, after) ? [whole + after] : []),
      ];
      return wordTerms({ whole, parts }, joined, files);
    }),
  );
}

async function wordTerms(
  { whole, parts }: Word,
  joined: readonly string[],
  files: WordFiles,
): Promise<FoundTerms> {
  const stem = stemOnce(whole);
  const [known, asOne, alike] = await Promise.all([
    wordsBeginning(whole, files),
    Promise.all(joined.map((word) => exactly(stemOnce(word), files))),
    alikeTerms(stem, files),
  ]);
  const others = asOne.filter((term) => term !== undefined);
  const names = known.flatMap(({ names: named }) =>
    Object.hasOwn(named, stem) ? named[stem]! : [],
  );
  const own = termIn([stem], known);
  if (own !== undefined || others.length > 0 || alike.length > 0) {
    return { terms: [either([...(own === undefined ? [] : [own]), ...others, ...alike])], names };
  }
  const split = parts.length > 0 ? parts : (partsOfOneWord(whole) ?? []);
  if (split.length > 0) {
    const found = await Promise.all(
      split.map((part) => wordTerms({ whole: part, parts: [] }, [], files)),
    );
    return { terms: found.flatMap(({ terms }) => terms), names };
  }
  const all = known.flatMap(({ words }) => Object.keys(words));
  const begun = whole.length > 2 ? all.filter((other) => other.startsWith(whole)) : [];
  if (begun.length > 0) return { terms: [termIn(begun, known)!], names };
  const near = all.filter((other) => isNearlySame(stem, other));
  const meant = near.length === 1 ? near[0]! : undefined;
  const mended = meant !== undefined && { mended: [whole, meant] as const };
  return {
    terms: [termIn(meant === undefined ? [stem] : [meant], known) ?? unknown(stem)],
    names,
    ...mended,
  };
}

interface KnownWords {
  readonly words: WordShard['words'];
  readonly names: NonNullable<WordShard['names']>;
}

async function wordsBeginning(
  word: string,
  { directory, shard }: WordFiles,
): Promise<KnownWords[]> {
  // A stem may be longer than the word (“party”, “parti”), and stand in another file.
  const beginnings = new Set(
    [word, stemOnce(word)].flatMap((one) => shardsFor(one, directory.shards)),
  );
  const shards = await Promise.all([...beginnings].map((beginning) => shard(shardName(beginning))));
  return shards.map(({ words, names = {} }) => ({ words, names }));
}

// Less than the word itself, however often.
async function alikeTerms(stem: string, files: WordFiles): Promise<SearchTerm[]> {
  const others = [...(files.families.get(stem) ?? [])];
  const found = await Promise.all(others.map((other) => exactly(other, files)));
  return found
    .filter((term) => term !== undefined)
    .map(({ stems, levels }) => ({
      stems,
      alike: stems,
      levels: new Map([...levels.keys()].map((document) => [document, 0])),
    }));
}

async function exactly(stem: string, files: WordFiles): Promise<SearchTerm | undefined> {
  return termIn([stem], await wordsBeginning(stem, files));
}

function numberTerm(number: string, files: WordFiles): Promise<SearchTerm | undefined> {
  return exactly(clauseNumberWord(number), files);
}

function termIn(stems: readonly string[], known: readonly KnownWords[]): SearchTerm | undefined {
  const found = stems.flatMap((stem) =>
    known.flatMap(({ words }) =>
      Object.hasOwn(words, stem) ? [[stem, words[stem]!] as const] : [],
    ),
  );
  if (found.length === 0) return undefined;
  return either(
    found.map(([stem, numbers]) => ({
      stems: new Set([stem]),
      levels: new Map(readPostings(numbers).map(({ document, level }) => [document, level])),
    })),
  );
}

function either(terms: readonly SearchTerm[]): SearchTerm {
  const levels = new Map<number, number>();
  for (const term of terms)
    for (const [document, level] of term.levels)
      levels.set(document, Math.max(level, levels.get(document) ?? 0));
  const alike = new Set(terms.flatMap((term) => [...(term.alike ?? [])]));
  return {
    stems: new Set(terms.flatMap(({ stems }) => [...stems])),
    levels,
    ...(alike.size > 0 && { alike }),
  };
}

function unknown(stem: string): SearchTerm {
  return { stems: new Set([stem]), levels: new Map() };
}

const quotes = /^["“”„‟«»]|["“”„‟«»]$/gu;

function isQuoted(typed: string): boolean {
  return typed.match(quotes)?.length === 2 && typed.length > 2;
}
