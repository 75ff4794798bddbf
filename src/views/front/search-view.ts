import type { InlineMarkdown } from '../../model/prose/inline-markdown.ts';
import type { TopicId } from '../../model/topic-ids.ts';
import { topicIds } from '../../model/topic-ids.ts';
import { heldBack } from '../../model/withheld.ts';
import { wordsWithin } from '../../register/text/node-words.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { IndexedNode } from '../../register/text/text-index.ts';
import { bodyTime } from '../../register/time/body-time.ts';
import { addresses } from '../addresses.ts';
import { evidenceOf } from '../answers/answers-view.ts';
import { clauseName, headingOf } from '../answers/clause-name.ts';
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

/** One thing that a search can find. */
export interface SearchRecord {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Everything a search can find: every clause first of all, then bodies, organisations, topics, terms and guides. */
export function searchRecords(register: Register): SearchRecord[] {
  return [
    ...[...register.constitutions.values()].flatMap((constitution) =>
      clauseRecords(constitution, register),
    ),
    ...otherBodies(register),
    ...organisations(register),
    ...topics(register),
    ...glossary(register),
    ...guides(register),
  ];
}

function clauseRecords(constitution: Constitution, register: Register): SearchRecord[] {
  const { key, record, partnershipId, membership, text } = constitution;
  const families = membership.seats.map((seat) => familyNames[familyOf(sectorOf(seat, register))]);
  const shared = {
    result: ['Clause'],
    partnership: [nameOfPartnership(partnershipId, register)],
    place: placesServed(partnershipId, register).map(({ name }) => name),
    kind: kindNamesOf(record.body),
    time: [tenseNames[bodyTime(key, register).tense]],
    sector: [...new Set(families)].sort(),
  };
  const topicsByClause = topicTitles(constitution, register);
  return clausesOf(text.top).map((entry) => {
    const titles = [...new Set(idsWithin(entry).flatMap((id) => topicsByClause.get(id) ?? []))];
    const heading = headingOf(entry);
    return {
      url: addresses.clause(key, entry.id),
      content: heldBack(wordsWithin(entry.node)),
      meta: {
        title: shortNameOfBody(key, register),
        clause: clauseName(entry),
        heading: heading ?? '',
        partnership: nameOfPartnership(partnershipId, register),
        topics: titles.join(', '),
      },
      filters: { ...shared, topic: titles },
    };
  });
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
  return [...register.bodies.values()].map(({ key, summary, aliases }) =>
    other('Group', {
      url: addresses.body(key),
      title: nameOfBody(key, register),
      content: [summary, ...aliases].join(' '),
    }),
  );
}

function organisations(register: Register): SearchRecord[] {
  return [...register.organisations].map(([id, { aliases }]) =>
    other('Organisation', {
      url: addresses.organisation(id),
      title: nameOfOrganisation(id, register),
      content: (aliases ?? []).join(' '),
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
