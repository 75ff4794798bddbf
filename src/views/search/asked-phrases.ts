// Also runs in the browser.
import { asksOnly } from '../../english/question-words.ts';
import { searchWords } from '../../english/search-words.ts';
import { stemOnce } from '../../english/word-stems.ts';
import type { Typed } from './read-typed.ts';
import { asGroup, isBegun } from './read-typed.ts';

/** One way to ask: the words that tell what is asked about, and those that only ask. */
export interface WayToAsk {
  readonly telling: readonly string[];
  readonly asking: readonly string[];
}

/** A question or a page, with the ways to ask it. */
export interface Asked<Of> {
  readonly of: Of;
  readonly phrases: readonly WayToAsk[];
}

/** What was meant, and how surely. */
export interface Close<Of> {
  readonly of: Of;
  readonly closeness: number;
}

/** What one word that tells is worth. */
export const wordWorth = 10;
const groupWorth = 3;

/** Those that are asked so, best first. Words that tell what is asked count first; words that only ask part phrases that are equal so far. */
export function closest<Of>(typed: Typed, all: readonly Asked<Of>[]): Close<Of>[] {
  return all
    .map(({ of, phrases }) => ({
      of,
      closeness: Math.max(0, ...phrases.map((phrase) => closenessOf(phrase, typed))),
    }))
    .filter(({ closeness }) => closeness > 0)
    .sort((one, other) => other.closeness - one.closeness);
}

function closenessOf({ telling, asking }: WayToAsk, typed: Typed): number {
  const stems = new Set(typed.telling.map(asGroup));
  const has = (stem: string): boolean => stems.has(stem) || isBegun(stem, typed);
  if (telling.length === 0 || !telling.every(has)) return 0;
  const said = asking.filter((word) => typed.asking.has(word)).length;
  const isOfGroups = telling.every((stem) => stem === 'group');
  // “group” tells nothing: what asks with it has to be there too.
  if (isOfGroups && (asking.length === 0 || said < asking.length)) return 0;
  const isWhole = new Set(telling).size >= stems.size;
  return worthOf(telling) + said + (isWhole ? 4 : 0) - 0.1 * (asking.length - said);
}

/** What words that tell are worth together. */
export function worthOf(stems: readonly string[]): number {
  return stems.reduce((sum, stem) => sum + (stem === 'group' ? groupWorth : wordWorth), 0);
}

// “this board” is asked after as “the group” is.
const articles = new Set('a an our that the their this'.split(' '));

/** Takes a way to ask apart. */
export function phraseOf(text: string): WayToAsk {
  const words = searchWords(text).flatMap(({ whole, parts }) =>
    parts.length > 0 ? parts : [whole],
  );
  return {
    telling: [
      ...new Set(
        words
          .filter((word) => !asksOnly(word))
          .map(stemOnce)
          .map(asGroup),
      ),
    ],
    asking: words.filter((word) => asksOnly(word) && !articles.has(word)),
  };
}
