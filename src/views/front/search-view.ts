import { placeInSentence } from '../phrases/place-words.ts';
import { clauseNumberWord } from '../../english/clause-number.ts';
import type { InlineMarkdown } from '../../model/prose/inline-markdown.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import { topicIds } from '../../model/topic-ids.ts';
import { heldBack } from '../../model/withheld.ts';
import { wordsWithin } from '../../register/text/node-words.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { IndexedNode } from '../../register/text/text-index.ts';
import { languageOfDocument, languageOfPart, languageOfSite } from '../../register/language-of.ts';
import { bodyTime } from '../../register/time/body-time.ts';
import { addresses } from '../addresses.ts';
import { evidenceOf } from '../answers/answers-view.ts';
import { clauseName, headingOf, isNumbered, numbersOf } from '../answers/clause-name.ts';
import type { Languages } from '../answers/words-view.ts';
import { inlineMarkdown } from '../inline-markdown.ts';
import { kindNamesOf } from '../phrases/body-words.ts';
import {
  nameOfBody,
  nameOfOrganisation,
  nameOfPartnership,
  shortNameOfBody,
} from '../phrases/names-of.ts';
import { familyNames, familyOf } from '../phrases/sector-family.ts';
import { tenseNames } from '../phrases/time-words.ts';
import { sectorOf } from '../../register/seats/sector-of.ts';
import { placesServed } from '../../register/places/places-served.ts';
import { spellingsOf } from './search-spellings.ts';

// Enough to tell one part from another.
const wordsOfPart = 40;

/** One thing that a search can find. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Everything a search can find: every clause first of all, then bodies, organisations, topics, terms and guides. */
export function searchRecords(register: Register): SearchRecord[] {
  const records = [
    ...[...register.constitutions.values()].flatMap((constitution) =>
      clauseRecords(constitution, register),
    ),
    ...otherBodies(register),
    ...organisations(register),
    ...topics(register),
    ...glossary(register),
    ...guides(register),
  ];
  const spellings = spellingsOf(records.map(wordsOfRecord));
  return records.map((record) => {
    const also = spellings.also(wordsOfRecord(record)).join(' ');
    return also === '' ? record : { ...record, meta: { ...record.meta, also } };
  });
}

function wordsOfRecord({ content, meta }: SearchRecord): string {
  return [content, ...Object.values(meta)].join(' ');
}

function clauseRecords(constitution: Constitution, register: Register): SearchRecord[] {
  const { key, record, partnershipId, membership, text } = constitution;
  const partnership = nameOfPartnership(partnershipId, register);
  const families = membership.seats.map((seat) => familyNames[familyOf(sectorOf(seat, register))]);
  const shared = {
    names: { title: shortNameOfBody(key, register), partnership },
    filters: {
      partnership: [partnership],
      place: placesServed(partnershipId, register).map(placeInSentence),
      kind: kindNamesOf(record.body),
      time: [tenseNames[bodyTime(key, register).tense]],
      sector: [...new Set(families)].sort(),
    },
    topicsByClause: topicTitles(constitution, register),
    languages: {
      ofDocument: languageOfDocument(constitution, register),
      ofPage: languageOfSite(register),
    },
  };
  const clauses = clausesOf(text.top);
  const clauseIds = new Set(clauses.map(({ id }) => id));
  const numbered = [...text.byId.values()].filter(
    (entry) => !clauseIds.has(entry.id) && isNumbered(entry),
  );
  return [
    ...clauses.map((entry) => partRecord(entry, { constitution, shared, result: 'Clause' })),
    ...numbered.map((entry) => partRecord(entry, { constitution, shared, result: 'Part' })),
  ];
}

interface PartIn {
  readonly constitution: Constitution;
  readonly shared: {
    readonly names: Readonly<Record<string, string>>;
    readonly filters: SearchRecord['filters'];
    readonly topicsByClause: ReadonlyMap<string, readonly string[]>;
    readonly languages: Languages;
  };
  /** A part of a clause, or a section of clauses, is found by its number alone. */
  readonly result: 'Clause' | 'Part';
}

function partRecord(entry: IndexedNode, { constitution, shared, result }: PartIn): SearchRecord {
  const titles = [
    ...new Set(idsWithin(entry).flatMap((id) => shared.topicsByClause.get(id) ?? [])),
  ];
  const words = heldBack(wordsWithin(entry.node));
  const lang = languageOfPart(entry, shared.languages.ofDocument);
  const ofSite = shared.languages.ofPage;
  return {
    url: addresses.clause(constitution.key, entry.id),
    content: result === 'Clause' ? words : words.split(' ').slice(0, wordsOfPart).join(' '),
    meta: {
      ...shared.names,
      clause: clauseName(entry),
      heading: headingOf(entry) ?? '',
      ...(lang !== ofSite && { lang }),
      topics: titles.join(', '),
      ...(isNumbered(entry) && { number: numbersOf(entry).map(clauseNumberWord).join(' ') }),
    },
    filters: { ...shared.filters, result: [result], topic: titles },
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

function topicTitles({ facts }: Constitution, register: Register): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const topic of topicIds satisfies readonly TopicId[]) {
    for (const { clause } of evidenceOf(facts[topic])) {
      titles.set(clause, [...(titles.get(clause) ?? []), register.topics.get(topic)!.title]);
    }
  }
  return titles;
}

function other(
  result: string,
  { url, title, content }: { url: string; title: string; content: string },
): SearchRecord {
  return {
    url,
    content: content === '' ? title : content,
    meta: { title },
    filters: { result: [result] },
  };
}

function otherBodies(register: Register): SearchRecord[] {
  return [...register.bodies.values()].map(({ key, summary, aliases, names }) =>
    other('Group', {
      url: addresses.body(key),
      title: nameOfBody(key, register),
      content: [summary, ...aliases, ...Object.values(names ?? {})].filter(Boolean).join(' '),
    }),
  );
}

function organisations(register: Register): SearchRecord[] {
  return [...register.organisations].map(([id, { aliases, names }]) =>
    other('Organisation', {
      url: addresses.organisation(id),
      title: nameOfOrganisation(id, register),
      content: [...(aliases ?? []), ...Object.values(names ?? {})].join(' '),
    }),
  );
}

function topics(register: Register): SearchRecord[] {
  return [...register.topics].map(([id, { title, question, headings }]) =>
    other('Topic', { url: addresses.topic(id), title, content: [question, ...headings].join(' ') }),
  );
}

function glossary(register: Register): SearchRecord[] {
  return [...register.glossary].map(([id, { term, variants, readings, meaning }]) => {
    const content = [
      ...(variants ?? []),
      ...readings.map(({ expansion }) => expansion),
      meaning === undefined ? '' : plain(meaning),
    ].join('. ');
    return other('Term', { url: addresses.glossaryEntry(id), title: term, content });
  });
}

function guides(register: Register): SearchRecord[] {
  return [...register.guides].map(([id, { title, summary }]) =>
    other('Guide', { url: addresses.guide(id), title, content: summary }),
  );
}

function plain(markdown: InlineMarkdown): string {
  return inlineMarkdown(markdown).replace(/<[^>]+>/g, '');
}
