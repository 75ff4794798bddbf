import type { FoundClause } from '../../views/search/find-clauses.ts';
import { findClauses } from '../../views/search/find-clauses.ts';
import type { FindNames, FoundNames } from '../../views/search/find-names.ts';
import { prepareNames } from '../../views/search/find-names.ts';
import type { LookedUp, WordFiles } from '../../views/search/look-up-words.ts';
import { lookUpWords } from '../../views/search/look-up-words.ts';
import type { AskedAbout } from '../../views/search/name-matches.ts';
import type { NameEntry } from '../../views/search/names-index.ts';
import { rankDocuments } from '../../views/search/rank-documents.ts';
import type { SearchDocument } from '../../views/search/search-document.ts';
import type { AnswerParts } from './answer-card.ts';
import { loadDocument, loadNames, loadTopic, loadWordFiles } from './load.ts';

/** One document with the clauses that were found in it. */
export interface DocumentFound {
  readonly number: number;
  readonly document: SearchDocument;
  readonly clauses: readonly FoundClause[];
}

/** All that a search found, but for the documents further down the list. */
export interface Answers {
  readonly typed: string;
  readonly names: FoundNames;
  /** Names with those of a large register, which the first file has no room for. */
  readonly named: readonly NameEntry[];
  readonly answer: AnswerParts | undefined;
  readonly lookedUp: LookedUp;
  /** The documents that have what was looked for, best first. */
  readonly documents: readonly number[];
  /** Of those that were read: all of them where there are few, so that clauses are counted too. */
  readonly read: ReadonlyMap<number, DocumentFound>;
  readonly isAllRead: boolean;
  readonly hasAll: boolean;
  /** What a topic is called, by its id. */
  readonly titleOf: (topic: string) => string;
}

/** As many documents are read at once, and shown at once. */
export const documentsAtOnce = 12;
const documentsNamed = 4;
const namesShown = 12;

let finder: Promise<FindNames> | undefined;

/** Asks the index of names and the documents. */
export async function findAnswers(typed: string): Promise<Answers> {
  const [find, { topics }, files] = await Promise.all([loadFinder(), loadNames(), loadWordFiles()]);
  const all = await lookUpWords(typed, files);
  const isWord = (stem: string): boolean =>
    all.terms.some(({ stems, levels }) => levels.size > 0 && stems.has(stem));
  const names = find(typed, { isWord });
  // What is asked of some bodies is looked for in their documents.
  const ofSome = names.about && onlyIn(names.about, await lookUpWords(names.about.rest, files));
  const lookedUp = ofSome ?? all;
  const [answer, found] = await Promise.all([answerOf(names), documentsOf(lookedUp, files)]);
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  const titleOf = (id: string): string => titles.get(id) ?? id;
  return { typed, names, answer, lookedUp, titleOf, named: allNamed(names, all), ...found };
}

/** Makes the index of names ready, once. */
export function loadFinder(): Promise<FindNames> {
  finder ??= loadNames()
    .then(prepareNames)
    .catch((error: unknown) => {
      finder = undefined;
      throw error;
    });
  return finder;
}

/** Reads some documents and finds in them the clauses that have what was looked for. */
export async function readDocuments(
  numbers: readonly number[],
  lookedUp: LookedUp,
): Promise<DocumentFound[]> {
  const documents = await Promise.all(
    numbers.map(async (number) => ({ number, document: await loadDocument(number) })),
  );
  return documents
    .map(({ number, document }) => ({ number, document, clauses: findClauses(document, lookedUp) }))
    .filter(({ clauses }) => clauses.length > 0);
}

async function answerOf({ topics, about, first }: FoundNames): Promise<AnswerParts | undefined> {
  const [topic, ...others] = topics;
  // Where a name is what was asked for, questions that have a word of it answer nothing.
  if (topic === undefined || first === 'name') return undefined;
  const [card, documents] = await Promise.all([
    loadTopic(topic.id),
    Promise.all((about?.documents ?? []).slice(0, documentsNamed).map(loadDocument)),
  ]);
  return { topic, card, documents, about, others };
}

async function documentsOf(
  lookedUp: LookedUp,
  { directory }: WordFiles,
): Promise<Pick<Answers, 'documents' | 'read' | 'isAllRead' | 'hasAll'>> {
  const { documents, hasAll } = rankDocuments(lookedUp, directory);
  if (documents.length > documentsAtOnce) {
    return { documents, hasAll, read: new Map(), isAllRead: false };
  }
  const read = await readDocuments(documents, lookedUp);
  const most = Math.max(0, ...read.flatMap(({ clauses }) => clauses.map(({ words }) => words)));
  const best = read.filter(({ clauses }) => clauses[0]!.words === most);
  return {
    documents: best.map(({ number }) => number),
    read: new Map(best.map((one) => [one.number, one])),
    isAllRead: true,
    hasAll: hasAll && most === lookedUp.terms.length,
  };
}

function onlyIn({ documents }: AskedAbout, lookedUp: LookedUp): LookedUp {
  const terms = lookedUp.terms.map(({ stems, levels }) => ({
    stems,
    levels: new Map([...levels].filter(([document]) => documents.includes(document))),
  }));
  return { ...lookedUp, terms };
}

function allNamed({ names }: FoundNames, lookedUp: LookedUp): NameEntry[] {
  const all = new Map([...names, ...lookedUp.names].map((one) => [one.href, one]));
  return [...all.values()].slice(0, namesShown);
}
