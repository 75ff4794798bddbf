// Also runs in the browser.
import { askingForm, asksOnly } from '../../english/question-words.ts';
import { plainQuestion } from '../../english/plain-question.ts';
import type { WordFamilies } from '../../english/word-families.ts';
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

/** What is known of the words that people ask with. */
export interface AskedWords {
  readonly families: WordFamilies;
  /** What a word that tells is worth. */
  readonly worthOf: (stem: string) => number;
}

/** What a word is worth that one subject alone is asked with. */
export const wordWorth = 10;
const commonWorth = 6;
const groupWorth = 3;
// A word of the same family is nearly the word itself.
const likeness = 0.9;

/** Those that are asked so, best first. Words that tell what is asked count first; words that only ask part phrases that are equal so far. */
export function closest<Of>(
  typed: Typed,
  all: readonly Asked<Of>[],
  words: AskedWords,
): Close<Of>[] {
  return all
    .map(({ of, phrases }) => ({
      of,
      closeness: Math.max(0, ...phrases.map((phrase) => closenessOf(phrase, { typed, words }))),
    }))
    .filter(({ closeness }) => closeness > 0)
    .sort((one, other) => other.closeness - one.closeness);
}

function closenessOf(
  { telling, asking }: WayToAsk,
  { typed, words }: { typed: Typed; words: AskedWords },
): number {
  const asksOfGroup = typed.telling.length === 0 && pronouns.some((word) => typed.asking.has(word));
  const stems = new Set(asksOfGroup ? ['group'] : typed.telling.map(asGroup));
  const likenessOf = (stem: string): number => {
    if (stems.has(stem) || isBegun(stem, typed)) return 1;
    return [...(words.families.get(stem) ?? [])].some((other) => stems.has(other)) ? likeness : 0;
  };
  if (telling.length === 0 || telling.some((stem) => likenessOf(stem) === 0)) return 0;
  const said = asking.filter((word) => typed.asking.has(word)).length;
  const isOfGroups = telling.every((stem) => stem === 'group');
  // “group” tells nothing: what asks with it has to be there too.
  if (isOfGroups && (asking.length === 0 || said < asking.length)) return 0;
  const isWhole = new Set(telling).size >= stems.size;
  const worth = telling.reduce((sum, stem) => sum + words.worthOf(stem) * likenessOf(stem), 0);
  return worth + said + (isWhole ? 4 : 0) - 0.1 * (asking.length - said);
}

/** What each word is worth: the more subjects are asked with it, the less it tells. */
export function worthAmong(all: readonly Asked<unknown>[]): (stem: string) => number {
  const times = new Map<string, number>();
  for (const { phrases } of all) {
    const stems = new Set(phrases.flatMap(({ telling }) => telling));
    for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1);
  }
  return (stem) => {
    if (stem === 'group' || particles.has(stem)) return groupWorth;
    const others = Math.max(0, (times.get(stem) ?? 0) - 1);
    return Math.max(commonWorth, wordWorth - others / 2);
  };
}

// “What do they do” asks of a group.
const pronouns = ['it', 'they', 'them'];

// “Up” of “set up” and “wind up” tells little alone.
const particles = new Set('down off out over up'.split(' '));

// “this board” is asked after as “the group” is.
const articles = new Set('a an our that the their these this those'.split(' '));

/** Takes a way to ask apart. */
export function phraseOf(text: string): WayToAsk {
  const words = plainQuestion(text).split(' ');
  return {
    telling: [
      ...new Set(
        words
          .filter((word) => !asksOnly(word))
          .map(stemOnce)
          .map(asGroup),
      ),
    ],
    asking: words.filter((word) => asksOnly(word) && !articles.has(word)).map(askingForm),
  };
}
