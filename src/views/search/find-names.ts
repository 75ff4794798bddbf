// Also runs in the browser.
import { stemOnce, wordsAndParts } from '../../english/word-stems.ts';
import type { Asked, Close } from './asked-phrases.ts';
import { closest, phraseOf, wordWorth, worthOf } from './asked-phrases.ts';
import type { AllNames, AskedAbout, Match } from './name-matches.ts';
import { aboutOf, asksMeaning, namedOf, namesFor, stemsIn, termsFor } from './name-matches.ts';
import type { NameEntry, NamesIndex, TopicAsked } from './names-index.ts';
import type { ReadOptions, Typed } from './read-typed.ts';
import { asGroup, isBegun, readTyped } from './read-typed.ts';
import type { PageAsked } from './site-pages.ts';
import { weightOfAll, wordWeights } from './word-weights.ts';

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
    weightOf: wordWeights(names.map(({ all }) => all)),
    topicWeightOf: wordWeights(topics.map(({ words }) => words)),
    known: knownWords(index),
  };
  return (typed, options = {}) => find(readTyped(typed, { known: ready.known, ...options }), ready);
}

interface Ready extends AllNames {
  readonly topics: readonly (Asked<TopicAsked> & { readonly words: ReadonlySet<string> })[];
  readonly pages: readonly Asked<PageAsked>[];
  readonly topicWeightOf: (stem: string) => number;
  readonly known: ReadonlyMap<string, string>;
}

const topicsShown = 3;

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

interface Found {
  readonly typed: Typed;
  readonly asked: readonly Close<TopicAsked>[];
  readonly topics: readonly Close<TopicAsked>[];
  readonly pages: readonly Close<PageAsked>[];
  readonly names: readonly Match[];
  readonly terms: readonly Match[];
}

function firstOf({ typed, asked, topics, pages, names, terms }: Found): FoundNames['first'] {
  if (terms.length > 0 && asksMeaning(typed)) return 'term';
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

// Where no way to ask was met: the topics that have most of the words in their question and their ways to ask.
function loosely(typed: Typed, { topics, topicWeightOf }: Ready): Close<TopicAsked>[] {
  const stems = typed.telling.map(asGroup).filter((stem) => stem !== 'group');
  const whole = weightOfAll(stems, topicWeightOf);
  if (whole === 0) return [];
  return topics
    .map(({ of, words }) => {
      const had = stems.filter(
        (stem) =>
          words.has(stem) ||
          [...words].some((word) => isBegun(word, typed) && stemOnce(typed.beginning!) === stem),
      );
      return { of, closeness: weightOfAll(had, topicWeightOf) / whole };
    })
    .filter(({ closeness }) => closeness > 0.6)
    .sort((one, other) => other.closeness - one.closeness);
}

function without(typed: Typed, said: ReadonlySet<string>): Typed {
  return { ...typed, telling: typed.telling.filter((stem) => !said.has(stem)) };
}

function knownWords({ topics, pages, names }: NamesIndex): Map<string, string> {
  const texts = [
    ...topics.flatMap(({ title, question, asked }) => [title, question, ...asked]),
    ...pages.flatMap(({ asked }) => asked),
    ...names.flatMap(({ name, also = [] }) => [name, ...also]),
  ];
  return new Map(texts.flatMap(wordsAndParts).map((word) => [stemOnce(word), word]));
}
