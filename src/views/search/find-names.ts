// Also runs in the browser.
import { asksOnly } from '../../english/question-words.ts';
import { searchWords } from '../../english/search-words.ts';
import { stemOnce, wordsAndParts } from '../../english/word-stems.ts';
import type { NameEntry, NameKind, NamesIndex, TopicAsked } from './names-index.ts';
import type { ReadOptions, Typed } from './read-typed.ts';
import { asGroup, readTyped } from './read-typed.ts';
import type { PageAsked } from './site-pages.ts';

/** What answers by its name or by how it is asked, each list with the best first. */
export interface FoundNames {
  readonly typed: Typed;
  /** The question that was asked. */
  readonly topics: readonly TopicAsked[];
  /** Of which bodies it was asked, where some are named. */
  readonly about: AskedAbout | undefined;
  readonly pages: readonly PageAsked[];
  readonly names: readonly NameEntry[];
  readonly terms: readonly NameEntry[];
  /** Which of these answers best; where none does, words in the documents do. */
  readonly first: 'topic' | 'page' | 'name' | 'term' | 'clause';
}

/** The bodies that were named beside a question. */
export interface AskedAbout {
  readonly names: readonly string[];
  readonly documents: readonly number[];
  /** What was typed without the words that named them. */
  readonly rest: string;
}

export type FindNames = (typed: string, options?: ReadOptions) => FoundNames;

/** Makes an index of names ready to be asked. */
export function prepareNames(index: NamesIndex): FindNames {
  const topics = index.topics.map((topic) => ({
    of: topic,
    phrases: [topic.title, ...topic.asked].map(phraseOf),
    words: new Set(stemsIn([topic.title, topic.question, ...topic.asked, ...topic.headings])),
  }));
  const pages = index.pages.map((page) => ({ of: page, phrases: page.asked.map(phraseOf) }));
  const names = index.names.map(namedOf);
  const ready: Ready = {
    topics,
    pages,
    names,
    weightOf: weights(names.map(({ all }) => all)),
    topicWeightOf: weights(topics.map(({ words }) => words)),
    known: knownWords(index),
  };
  return (typed, options = {}) => find(readTyped(typed, { known: ready.known, ...options }), ready);
}

interface Phrase {
  readonly telling: readonly string[];
  readonly asking: readonly string[];
}

interface Asked<Of> {
  readonly of: Of;
  readonly phrases: readonly Phrase[];
}

interface Named {
  readonly of: NameEntry;
  /** The words of each of its names. */
  readonly each: readonly (readonly string[])[];
  readonly all: ReadonlySet<string>;
}

interface Ready {
  readonly topics: readonly (Asked<TopicAsked> & { readonly words: ReadonlySet<string> })[];
  readonly pages: readonly Asked<PageAsked>[];
  readonly names: readonly Named[];
  readonly weightOf: (stem: string) => number;
  readonly topicWeightOf: (stem: string) => number;
  readonly known: ReadonlyMap<string, string>;
}

const topicsShown = 3;
const namesShown = 12;
const termsShown = 4;
// As much of a name, by weight, has to be said for it to be meant.
const namedEnough = 0.55;

function find(typed: Typed, ready: Ready): FoundNames {
  const about = aboutOf(typed, ready);
  const rest = about === undefined ? typed : without(typed, about.said);
  const alone = closest(typed, ready.topics);
  const ofRest = about === undefined ? alone : closest(rest, ready.topics);
  // What is named may be part of the question: “members of the partnership”.
  const isAbout =
    ofRest.length > 0 && ofRest[0]!.closeness + wordWorth > (alone[0]?.closeness ?? 0);
  const asked = isAbout ? ofRest : alone;
  const pages = closest(typed, ready.pages);
  const names = namesFor(typed, ready);
  const terms = termsFor(typed, ready);
  const topics = asked.length > 0 ? asked : loosely(typed, ready);
  return {
    typed,
    topics: topics.slice(0, topicsShown).map(({ of }) => of),
    about: isAbout ? about : undefined,
    pages: pages.slice(0, 2).map(({ of }) => of),
    names: names.map(({ of }) => of),
    terms: terms.map(({ of }) => of),
    first: firstOf({ typed, asked, topics, pages, names, terms }),
  };
}

interface Close<Of> {
  readonly of: Of;
  readonly closeness: number;
}

interface Found {
  readonly typed: Typed;
  readonly asked: readonly Close<TopicAsked>[];
  readonly topics: readonly Close<TopicAsked>[];
  readonly pages: readonly Close<PageAsked>[];
  readonly names: readonly Match[];
  readonly terms: readonly Match[];
}

const ofMeaning = new Set(['mean', 'stand', 'definit', 'defin', 'acronym', 'abbrevi', 'short']);

function firstOf({ typed, asked, topics, pages, names, terms }: Found): FoundNames['first'] {
  if (terms.length > 0 && typed.telling.some((stem) => ofMeaning.has(stem))) return 'term';
  const page = pages[0]?.closeness ?? 0;
  const topic = asked[0]?.closeness ?? 0;
  const name = names[0];
  const isItsName = name !== undefined && name.ratio === 1 && name.isWhole;
  if (isItsName && Math.max(page, topic) < worthOf(typed.telling.map(asGroup))) return 'name';
  if (page > topic) return 'page';
  if (topic > 0) return 'topic';
  if (name !== undefined) return 'name';
  if (topics.length > 0) return 'topic';
  return 'clause';
}

const wordWorth = 10;
const groupWorth = 3;

/** Words that tell what is asked count first; words that only ask part phrases that are equal so far. */
function closest<Of>(typed: Typed, all: readonly Asked<Of>[]): Close<Of>[] {
  return all
    .map(({ of, phrases }) => ({
      of,
      closeness: Math.max(0, ...phrases.map((phrase) => closenessOf(phrase, typed))),
    }))
    .filter(({ closeness }) => closeness > 0)
    .sort((one, other) => other.closeness - one.closeness);
}

function closenessOf({ telling, asking }: Phrase, typed: Typed): number {
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

function worthOf(stems: readonly string[]): number {
  return stems.reduce((sum, stem) => sum + (stem === 'group' ? groupWorth : wordWorth), 0);
}

function isBegun(stem: string, { beginning }: Typed): boolean {
  return beginning !== undefined && beginning.length > 1 && stem.startsWith(beginning);
}

// Where no way to ask was met: the topics that have most of the words in their question and their ways to ask.
function loosely(typed: Typed, { topics, topicWeightOf }: Ready): Close<TopicAsked>[] {
  const stems = typed.telling.map(asGroup).filter((stem) => stem !== 'group');
  const whole = sumOf(stems, topicWeightOf);
  if (whole === 0) return [];
  return topics
    .map(({ of, words }) => {
      const had = stems.filter(
        (stem) =>
          words.has(stem) ||
          [...words].some((word) => isBegun(word, typed) && stemOnce(typed.beginning!) === stem),
      );
      return { of, closeness: sumOf(had, topicWeightOf) / whole };
    })
    .filter(({ closeness }) => closeness > 0.6)
    .sort((one, other) => other.closeness - one.closeness);
}

interface Match {
  readonly of: NameEntry;
  /** How much of the name was said, by the weight of its words. */
  readonly ratio: number;
  /** Whether all that was typed is in the name. */
  readonly isWhole: boolean;
}

const kindOrder: readonly NameKind[] = [
  'Partnership',
  'Group',
  'Sector',
  'Organisation',
  'Page',
  'Guide',
  'Term',
];

function namesFor(typed: Typed, ready: Ready): Match[] {
  const { telling } = typed;
  if (telling.every((stem) => asGroup(stem) === 'group')) return [];
  const matches = ready.names
    .filter(({ of }) => of.kind !== 'Term')
    .map((named) => matchOf(named, typed, ready))
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

function matchOf({ of, each, all }: Named, typed: Typed, { weightOf }: Ready): Match | undefined {
  const said = (stem: string): boolean =>
    typed.telling.includes(stem) || typed.asking.has(stem) || isBegun(stem, typed);
  const begun = typed.beginning === undefined ? undefined : stemOnce(typed.beginning);
  const isWhole = typed.telling.every(
    (stem) => all.has(stem) || (stem === begun && [...all].some((word) => isBegun(word, typed))),
  );
  const ratio = Math.max(
    ...each.map((words) => sumOf(words.filter(said), weightOf) / sumOf(words, weightOf)),
  );
  return ratio > 0 ? { of, ratio, isWhole } : undefined;
}

function termsFor(typed: Typed, ready: Ready): Match[] {
  const stems = typed.telling.filter((stem) => !ofMeaning.has(stem));
  if (stems.length === 0) return [];
  const asked = { ...typed, telling: stems };
  return ready.names
    .filter(({ of }) => of.kind === 'Term')
    .map((named) => matchOf(named, asked, ready))
    .filter((match) => match !== undefined)
    .filter(({ isWhole, ratio }) => isWhole && ratio > 0.4)
    .sort((one, other) => other.ratio - one.ratio)
    .slice(0, termsShown);
}

// What was named beside a question, and the words that named it.
function aboutOf(
  typed: Typed,
  { names, weightOf }: Ready,
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
            : sumOf(had, weightOf) / sumOf(words, weightOf);
        }),
      );
      return { of, said, ratio, score: sumOf(said, weightOf) * ratio };
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

function without(typed: Typed, said: ReadonlySet<string>): Typed {
  return { ...typed, telling: typed.telling.filter((stem) => !said.has(stem)) };
}

// “this board” is asked after as “the group” is.
const articles = new Set('a an our that the their this'.split(' '));

function phraseOf(text: string): Phrase {
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

function namedOf(entry: NameEntry): Named {
  // What became of it stands in brackets after a name, and is no part of it.
  const texts = [entry.name, ...(entry.also ?? [])].map((name) => name.replace(/ \([^)]*\)$/u, ''));
  // “the Group” names nothing.
  const each = texts
    .map((text) => stemsIn([text]))
    .filter((words) => words.some((stem) => asGroup(stem) !== 'group'));
  return { of: entry, each: each.length > 0 ? each : [[entry.name]], all: new Set(each.flat()) };
}

function stemsIn(texts: readonly string[]): string[] {
  return [...new Set(texts.flatMap(wordsAndParts).filter(isOfName).map(stemOnce))];
}

const betweenNames = new Set('a an and at by for from in of on the to with'.split(' '));

// “One” only asks in a question, and is half the name of “Community One”.
function isOfName(word: string): boolean {
  return !betweenNames.has(word);
}

function sumOf(stems: readonly string[], weightOf: (stem: string) => number): number {
  return stems.reduce((sum, stem) => sum + weightOf(stem), 0);
}

// The fewer have a word, the more it tells.
function weights(all: readonly ReadonlySet<string>[]): (stem: string) => number {
  const times = new Map<string, number>();
  for (const words of all) for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return (stem) => Math.log(1 + (all.length + 1) / (1 + (times.get(stem) ?? 0)));
}

function knownWords({ topics, pages, names }: NamesIndex): Map<string, string> {
  const texts = [
    ...topics.flatMap(({ title, question, asked }) => [title, question, ...asked]),
    ...pages.flatMap(({ asked }) => asked),
    ...names.flatMap(({ name, also = [] }) => [name, ...also]),
  ];
  return new Map(texts.flatMap(wordsAndParts).map((word) => [stemOnce(word), word]));
}
