import type { TopicId } from '../../model/topic-ids.ts';
import { topicIds } from '../../model/topic-ids.ts';
import { heldBack } from '../../model/withheld.ts';
import {
  languageOfDocument,
  languageOfPart,
  languageOfSentences,
} from '../../register/language-of.ts';
import type { ReadingState } from '../../register/readings/reading.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { wordsWithin } from '../../register/text/node-words.ts';
import type { IndexedNode } from '../../register/text/text-index.ts';
import { isHistoric } from '../../register/time/body-time.ts';
import { answerView, evidenceOf } from '../answers/answers-view.ts';
import { clauseName, headingOf, isNumbered, numbersOf } from '../answers/clause-name.ts';
import { nameOfPartnership, shortNameOfBody } from '../phrases/names-of.ts';

/** One constitution as a search finds it, with its clauses and its answers. */
export interface SearchDocument {
  /** `partnership/body`. */
  readonly key: string;
  readonly name: string;
  /** Nothing where the name of the body begins with it. */
  readonly partnership: string;
  readonly isHistoric: boolean;
  readonly clauses: readonly SearchClause[];
  /** Points and sections, which are found by their number alone. */
  readonly parts: readonly SearchPart[];
  /** What it answers to each topic; a topic on which it is silent has no entry. */
  readonly answers: Readonly<Record<string, DocumentAnswer>>;
}

export interface SearchPart {
  readonly id: string;
  readonly name: string;
  readonly heading?: string;
  /** Without capitals, as people ask for it: `2.1`, `2.a`. */
  readonly numbers?: readonly string[];
  readonly text: string;
  /** Where it is not that of the site. */
  readonly lang?: string;
}

export interface SearchClause extends SearchPart {
  /** The ids of the topics that are answered from it. */
  readonly topics?: readonly string[];
}

export interface DocumentAnswer {
  readonly state: ReadingState;
  readonly phrase: string;
  /** The clause that it rests on, by its name; none where nothing is stated. */
  readonly clause?: string;
  readonly href?: string;
}

// Enough to tell one part from another.
const wordsOfPart = 40;

/** One constitution for the search index. */
export function searchDocument(constitution: Constitution, register: Register): SearchDocument {
  const { key, partnershipId } = constitution;
  const name = shortNameOfBody(key, register);
  const partnership = nameOfPartnership(partnershipId, register);
  return {
    key,
    name,
    partnership: name.startsWith(partnership) ? '' : partnership,
    isHistoric: isHistoric(key, register),
    ...searchedParts(constitution, register),
    answers: answersOf(constitution, register),
  };
}

/** The clauses and numbered parts of a constitution, in the order of the document. */
export function searchedParts(
  constitution: Constitution,
  register: Register,
): Pick<SearchDocument, 'clauses' | 'parts'> {
  const { text } = constitution;
  const topicsByClause = topicsOfClauses(constitution);
  const part = (entry: IndexedNode): SearchPart => partOf(entry, constitution, register);
  const clauses = clausesOf(text.top);
  const ids = new Set(clauses.map(({ id }) => id));
  const numbered = [...text.byId.values()].filter(
    (entry) => !ids.has(entry.id) && isNumbered(entry),
  );
  return {
    clauses: clauses.map((entry) => {
      const topics = new Set(idsWithin(entry).flatMap((id) => topicsByClause.get(id) ?? []));
      return { ...part(entry), ...(topics.size > 0 && { topics: [...topics] }) };
    }),
    parts: numbered.map((entry) => {
      const { text: words, ...rest } = part(entry);
      return { ...rest, text: words.split(' ').slice(0, wordsOfPart).join(' ') };
    }),
  };
}

function partOf(entry: IndexedNode, constitution: Constitution, register: Register): SearchPart {
  const name = clauseName(entry);
  const heading = headingOf(entry) ?? '';
  const lang = languageOfPart(entry, languageOfDocument(constitution, register));
  return {
    id: entry.id,
    name,
    ...(heading !== '' && !name.startsWith(heading) && { heading }),
    ...(isNumbered(entry) && { numbers: numbersOf(entry) }),
    text: heldBack(wordsWithin(entry.node)),
    ...(lang !== languageOfSentences(register) && { lang }),
  };
}

// A clause is what stands directly under a heading, with all its points.
function clausesOf(nodes: readonly IndexedNode[]): IndexedNode[] {
  return nodes.flatMap((entry) =>
    entry.node.kind === 'section' ? clausesOf(entry.children) : [entry],
  );
}

function idsWithin(entry: IndexedNode): string[] {
  return [entry.id, ...entry.children.flatMap(idsWithin)];
}

function topicsOfClauses({ facts }: Constitution): Map<string, TopicId[]> {
  const topics = new Map<string, TopicId[]>();
  for (const topic of topicIds) {
    for (const { clause } of evidenceOf(facts[topic])) {
      topics.set(clause, [...(topics.get(clause) ?? []), topic]);
    }
  }
  return topics;
}

function answersOf(
  constitution: Constitution,
  register: Register,
): Readonly<Record<string, DocumentAnswer>> {
  return Object.fromEntries(
    topicIds.flatMap((topic) => {
      const { state, phrase, clauses } = answerView(topic, constitution, register);
      if (state === 'not-stated') return [];
      const [first] = clauses;
      const rests = first !== undefined && { clause: first.name, href: first.href };
      return [[topic, { state, phrase, ...rests }]];
    }),
  );
}
