// Also runs in the browser.
import { plainQuestion } from '../../english/plain-question.ts';
import { questionWords } from '../../english/question-words.ts';
import { stemOnce, wordsAndParts } from '../../english/word-stems.ts';
import type { Asked, AskedWords, Close } from './asked-phrases.ts';
import { closest, phraseOf, wordWorth, worthAmong } from './asked-phrases.ts';
import { askedFamilies } from './families-known.ts';
import { withShortForms } from './short-forms.ts';
import type { AllNames, AskedAbout, Match } from './name-matches.ts';
import {
  aboutOf,
  asksMeaning,
  asksWhatIs,
  namedOf,
  namesFor,
  stemsIn,
  termsFor,
} from './name-matches.ts';
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
  const families = askedFamilies(index.names);
  const written = knownWords(index);
  const names = withShortForms(index.names.map(namedOf), written);
  const ready: Ready = {
    topics,
    pages,
    names,
    words: { families, worthOf: worthAmong(topics) },
    weightOf: wordWeights(names.map(({ all }) => all)),
    topicWeightOf: wordWeights(topics.map(({ words }) => words)),
    // What is said in another way is no slip.
    known: new Map([
      ...[...families.keys(), ...names.flatMap(({ all }) => [...all])].map(
        (one) => [one, one] as const,
      ),
      ...written,
    ]),
  };
  return (typed, options = {}) => {
    const all = { known: ready.known, ...options };
    // A word that is complete is no beginning, and the signs behind it are gone from a plain question.
    const isTyping = all.isTyping === true && /[\p{L}\p{N}]$/u.test(typed);
    const question = readTyped(plainQuestion(typed), { ...all, isTyping });
    return find({ typed: readTyped(typed, all), question }, ready);
  };
}

interface Ready extends AllNames {
  readonly topics: readonly (Asked<TopicAsked> & { readonly words: ReadonlySet<string> })[];
  readonly pages: readonly Asked<PageAsked>[];
  readonly words: AskedWords;
  readonly topicWeightOf: (stem: string) => number;
  readonly known: ReadonlyMap<string, string>;
}

const topicsShown = 3;
const pageShare = 3.2;
const surer = 1.5;

interface Read {
  /** As it was typed: names are looked for in it. */
  readonly typed: Typed;
  /** The same in plain words: questions are. */
  readonly question: Typed;
}

function find({ typed, question }: Read, ready: Ready): FoundNames {
  const { words } = ready;
  const about = aboutOf(typed, ready);
  const rest = about === undefined ? question : without(question, about.said);
  const alone = closest(question, ready.topics, words);
  const ofRest = about === undefined ? alone : closest(rest, ready.topics, words);
  // What is named may be part of the question: “members of the partnership”.
  const isAbout =
    ofRest.length > 0 && ofRest[0]!.closeness + wordWorth > (alone[0]?.closeness ?? 0);
  const asked = isAbout ? ofRest : alone;
  // One word of many asks for no page.
  const pages = closest(question, ready.pages, words).filter(
    ({ closeness }) => closeness > (question.telling.length * wordWorth) / pageShare,
  );
  const names = namesFor(typed, ready);
  const terms = termsFor(typed, ready);
  const topics = asked.length > 0 ? asked : loosely(question, ready);
  return {
    typed,
    topics: topics.slice(0, topicsShown).map(({ of }) => of),
    about: isAbout ? about : undefined,
    pages: pages.slice(0, 2).map(({ of }) => of),
    names: names.map(({ of }) => of),
    terms: terms.map(({ of }) => of),
    first: firstOf({ typed, asked, topics, pages, names, terms }, words),
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

function firstOf(
  { typed, asked, topics, pages, names, terms }: Found,
  { worthOf }: AskedWords,
): FoundNames['first'] {
  const [term] = terms;
  if (term !== undefined && (asksMeaning(typed) || (asksWhatIs(typed) && term.ratio === 1)))
    return 'term';
  const page = pages[0]?.closeness ?? 0;
  const topic = asked[0]?.closeness ?? 0;
  const name = names[0];
  const isItsName = name !== undefined && name.ratio === 1 && name.isWhole;
  const whole = typed.telling.reduce((sum, stem) => sum + worthOf(asGroup(stem)), 0);
  if (isItsName && Math.max(page, topic) < whole) return 'name';
  // A page has to be asked for more surely than a question.
  if (page > topic + surer) return 'page';
  if (topic > 0) return 'topic';
  if (name !== undefined) return 'name';
  if (topics.length > 0) return 'topic';
  return 'clause';
}

// Where no way to ask was met: the topics that have most of the words in their question and their ways to ask.
function loosely(
  typed: Typed,
  { topics, topicWeightOf, words: { families } }: Ready,
): Close<TopicAsked>[] {
  const stems = typed.telling.map(asGroup).filter((stem) => stem !== 'group');
  const whole = weightOfAll(stems, topicWeightOf);
  if (whole === 0) return [];
  return topics
    .map(({ of, words }) => {
      const had = stems.filter(
        (stem) =>
          words.has(stem) ||
          [...(families.get(stem) ?? [])].some((other) => words.has(other)) ||
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
  const words = [...new Set([...questionWords, ...texts.flatMap(wordsAndParts)])];
  return new Map([
    ...words.map((word) => [word, word] as const),
    ...words.map((word) => [stemOnce(word), word] as const),
  ]);
}
