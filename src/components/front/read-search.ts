import { clauseNumberAsked, clauseNumberWord } from '../../english/clause-number.ts';
import type { SearchWord } from '../../english/search-words.ts';
import { searchWords } from '../../english/search-words.ts';
import { asPhrase, halvesOf, knownWords } from './known-words.ts';
import type { Pagefind, PagefindFilters } from './pagefind.ts';
import { asksOnly } from './question-words.ts';

/** What the index is asked, and what it is asked about in the reader’s own words. */
export interface Asked {
  /** One question for the index, or two of which either will do. */
  readonly queries: readonly (string | null)[];
  /** The words as they are looked for. */
  readonly words: readonly string[];
  /** What the reader typed of them. */
  readonly about: string;
  /** Where a number was asked for, numbered parts are found as well as whole clauses. */
  readonly results: readonly ('Clause' | 'Part')[];
  /** Nothing has all that was typed, and these are the words that say what is asked about. */
  readonly isShortened?: boolean;
}

const nothing = { queries: [], words: [], results: ['Clause'] } as const;

/** Reads what was typed: a clause’s number, a phrase in quotes of any shape, or words. */
export async function readSearch(typed: string, pagefind: Pagefind): Promise<Asked> {
  if (typed === '') return { ...nothing, queries: [null], about: typed };
  const words = searchWords(typed);
  if (isQuoted(typed)) {
    return { ...phrase(words.map(({ whole }) => whole)), about: typed.replace(quotes, '') };
  }
  const number = clauseNumberAsked(typed);
  const numbered = number && (await withNumber(number, { typed, words, pagefind }));
  if (numbered) return numbered;
  return (
    (await withWords(words, pagefind, typed)) ??
    (await withoutAsking(words, pagefind)) ?? { ...nothing, about: typed }
  );
}

// A number alone may be a clause’s or stand in the words: “21” of “21 days”.
async function withNumber(
  { number, hasKeyword }: { number: string; hasKeyword: boolean },
  { typed, words, pagefind }: { typed: string; words: readonly SearchWord[]; pagefind: Pagefind },
): Promise<Asked | undefined> {
  const query = clauseNumberWord(number);
  const { results } = await pagefind.search(asPhrase([query]), { filters: {} });
  if (results.length === 0) return undefined;
  const known = hasKeyword ? undefined : await knownWords([words[0]!.whole], pagefind);
  return {
    queries: known === undefined ? [query] : [query, known[0]!],
    words: known ?? [],
    about: typed,
    results: ['Clause', 'Part'],
  };
}

async function withWords(
  words: readonly SearchWord[],
  pagefind: Pagefind,
  about: string,
): Promise<Asked | undefined> {
  const whole = words.map((word) => word.whole);
  const asTyped = await findable(whole, pagefind);
  const joined = await firstFindable(joinedSpellings(whole), pagefind);
  const either = [asTyped, joined].filter((spelling) => spelling !== undefined);
  if (either.length > 0) {
    const queries = either.map((spelling) => spelling.join(' '));
    return { ...nothing, queries, words: either.flat(), about };
  }
  const [only, ...others] = words;
  if (only === undefined || others.length > 0) return undefined;
  // Typed as one word, and written as two that stand side by side.
  for (const pair of only.parts.length > 0 ? [only.parts] : halvesOf(only.whole)) {
    const { results } = await pagefind.search(asPhrase(pair), { filters: clauses });
    if (results.length > 0) return { ...phrase(pair), about };
  }
  return undefined;
}

async function findable(
  words: readonly string[],
  pagefind: Pagefind,
): Promise<readonly string[] | undefined> {
  const known = await knownWords(words, pagefind);
  if (known === undefined) return undefined;
  const { results } = await pagefind.search(known.join(' '), { filters: clauses });
  return results.length > 0 ? known : undefined;
}

async function firstFindable(
  spellings: readonly string[][],
  pagefind: Pagefind,
): Promise<readonly string[] | undefined> {
  for (const spelling of spellings) {
    const found = await findable(spelling, pagefind);
    if (found !== undefined) return found;
  }
  return undefined;
}

// Two words next to each other as one: “county wide” where a document writes “countywide”.
function joinedSpellings(words: readonly string[]): string[][] {
  return words.slice(1).map((word, index) => {
    return [...words.slice(0, index), words[index]! + word, ...words.slice(index + 2)];
  });
}

async function withoutAsking(
  words: readonly SearchWord[],
  pagefind: Pagefind,
): Promise<Asked | undefined> {
  const telling = words.filter(({ whole }) => !asksOnly(whole));
  if (telling.length === 0 || telling.length === words.length) return undefined;
  const about = telling.map(({ whole }) => whole).join(' ');
  const asked = await withWords(telling, pagefind, about);
  return asked && { ...asked, isShortened: true };
}

function phrase(words: readonly string[]): Omit<Asked, 'about'> {
  return { ...nothing, queries: words.length === 0 ? [] : [asPhrase(words)], words };
}

const clauses: PagefindFilters = { result: 'Clause' };

const quotes = /^["“”„‟«»]|["“”„‟«»]$/gu;

function isQuoted(typed: string): boolean {
  return typed.match(quotes)?.length === 2 && typed.length > 2;
}
