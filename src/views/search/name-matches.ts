// Also runs in the browser.
import { askingForm } from '../../english/question-words.ts';
import { stemOnce, wordsAndParts } from '../../english/word-stems.ts';
import type { NameEntry, NameKind } from './names-index.ts';
import type { Typed } from './read-typed.ts';
import { asGroup, isBegun } from './read-typed.ts';
import { weightOfAll } from './word-weights.ts';

/** A name, taken apart. */
export interface Named {
  readonly of: NameEntry;
  /** The words of each of its names. */
  readonly each: readonly (readonly string[])[];
  readonly all: ReadonlySet<string>;
}

/** All names, and what each word of them tells. */
export interface AllNames {
  readonly names: readonly Named[];
  readonly weightOf: (stem: string) => number;
}

/** The bodies that were named beside a question. */
export interface AskedAbout {
  readonly names: readonly string[];
  readonly documents: readonly number[];
  /** What was typed without the words that named them. */
  readonly rest: string;
}

/** A name that was said, in part or whole. */
export interface Match {
  readonly of: NameEntry;
  /** How much of the name was said, by the weight of its words. */
  readonly ratio: number;
  /** Whether all that was typed is in the name. */
  readonly isWhole: boolean;
}

const namesShown = 12;
const termsShown = 4;
// As much of a name, by weight, has to be said for it to be meant.
const namedEnough = 0.55;
const ofMeaning = new Set(['mean', 'stand', 'definit', 'defin', 'acronym', 'abbrevi', 'short']);

const kindOrder: readonly NameKind[] = [
  'Partnership',
  'Group',
  'Sector',
  'Organisation',
  'Page',
  'Guide',
  'Term',
];

/** The names that were said, best first, without terms. */
export function namesFor(typed: Typed, all: AllNames): Match[] {
  const { telling } = typed;
  if (telling.every((stem) => asGroup(stem) === 'group')) return [];
  const matches = all.names
    .filter(({ of }) => of.kind !== 'Term')
    .map((named) => matchOf(named, typed, all))
    .filter((match) => match !== undefined);
  const whole = matches.filter(({ isWhole }) => isWhole);
  const found = whole.length > 0 ? whole : matches.filter(({ ratio }) => ratio === 1);
  return found.sort(betterName).slice(0, namesShown);
}

function betterName(one: Match, other: Match): number {
  const isPast = ({ of }: Match): number => Number(of.isHistoric ?? false);
  return (
    Number(other.ratio === 1) - Number(one.ratio === 1) ||
    isPast(one) - isPast(other) ||
    kindOrder.indexOf(one.of.kind) - kindOrder.indexOf(other.of.kind) ||
    other.ratio - one.ratio
  );
}

function matchOf(
  { of, each, all }: Named,
  typed: Typed,
  { weightOf }: AllNames,
): Match | undefined {
  const said = (stem: string): boolean =>
    typed.telling.includes(stem) || typed.asking.has(askingForm(stem)) || isBegun(stem, typed);
  const begun = typed.beginning === undefined ? undefined : stemOnce(typed.beginning);
  const isWhole = typed.telling.every(
    (stem) => all.has(stem) || (stem === begun && [...all].some((word) => isBegun(word, typed))),
  );
  const ratio = Math.max(
    ...each.map(
      (words) => weightOfAll(words.filter(said), weightOf) / weightOfAll(words, weightOf),
    ),
  );
  return ratio > 0 ? { of, ratio, isWhole } : undefined;
}

/** The terms that were said. */
export function termsFor(typed: Typed, all: AllNames): Match[] {
  const stems = typed.telling.filter((stem) => !ofMeaning.has(stem));
  if (stems.length === 0) return [];
  const asked = { ...typed, telling: stems };
  return all.names
    .filter(({ of }) => of.kind === 'Term')
    .map((named) => matchOf(named, asked, all))
    .filter((match) => match !== undefined)
    .filter(({ isWhole, ratio }) => isWhole && ratio > 0.4)
    .sort((one, other) => other.ratio - one.ratio)
    .slice(0, termsShown);
}

/** What was named beside a question, and the words that named it. */
export function aboutOf(
  typed: Typed,
  { names, weightOf }: AllNames,
): (AskedAbout & { readonly said: ReadonlySet<string> }) | undefined {
  const scored = names
    .filter(({ of }) => (of.documents?.length ?? 0) > 0)
    .map(({ of, each, all }) => {
      const said = typed.telling.filter((stem) => all.has(stem));
      const ratio = Math.max(
        ...each.map((words) => {
          const had = words.filter((stem) => said.includes(stem));
          // One word of a longer name names nothing.
          return had.length < Math.min(2, words.length)
            ? 0
            : weightOfAll(had, weightOf) / weightOfAll(words, weightOf);
        }),
      );
      return { of, said, ratio, score: weightOfAll(said, weightOf) * ratio };
    })
    .filter(({ ratio }) => ratio >= namedEnough)
    .sort((one, other) => other.score - one.score);
  const best = scored.filter(({ score }) => score > scored[0]!.score - 0.01);
  if (best.length === 0) return undefined;
  const said = new Set(best.flatMap((one) => one.said));
  return {
    names: best.map(({ of }) => of.name),
    documents: [...new Set(best.flatMap(({ of }) => of.documents ?? []))].sort((a, b) => a - b),
    rest: typed.words.filter((word) => !said.has(stemOnce(word))).join(' '),
    said,
  };
}

/** Whether someone asks what a word means. */
export function asksMeaning({ telling }: Typed): boolean {
  return telling.some((stem) => ofMeaning.has(stem));
}

/** Whether someone asks what a thing is that has a name: “what is an ICB”, not “what is the purpose”. */
export function asksWhatIs({ words }: Typed): boolean {
  return (
    /^(what is|what are|what does|whats) (an?|it)?\b/.test(words.join(' ')) &&
    !words.includes('the')
  );
}

/** Takes a name apart. */
export function namedOf(entry: NameEntry): Named {
  // What became of it stands in brackets after a name, and is no part of it.
  const texts = [entry.name, ...(entry.also ?? [])].map((name) => name.replace(/ \([^)]*\)$/u, ''));
  // “the Group” names nothing.
  const each = texts
    .map((text) => stemsIn([text]))
    .filter((words) => words.some((stem) => asGroup(stem) !== 'group'));
  return { of: entry, each: each.length > 0 ? each : [[entry.name]], all: new Set(each.flat()) };
}

/** The stems of words that names are made of, each once. */
export function stemsIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(wordsAndParts).filter(isOfName).map(stemOnce))];
}

const betweenNames = new Set('a an and at by for from in of on the to with'.split(' '));

/** Whether a word is part of a name: “one” only asks in a question, and is half the name of “Community One”. */
export function isOfName(word: string): boolean {
  return !betweenNames.has(word);
}
