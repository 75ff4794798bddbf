import { capital, withFullStop } from '../../english/sentence.ts';
import type { GlossaryEntry } from '../../model/knowledge/glossary-entry.ts';
import { topicIds } from '../../model/topic-ids.ts';
import { factStates } from '../../register/fact-states.ts';
import { oncePerRegister } from '../../register/once-per-register.ts';
import { placesServed } from '../../register/places/places-served.ts';
import type { Register } from '../../register/register.ts';
import { plainSpaces } from '../../register/text/node-words.ts';
import { bodyTime } from '../../register/time/body-time.ts';
import { organisationTime } from '../../register/time/organisation-time.ts';
import { addresses } from '../addresses.ts';
import { inlineWords } from '../inline-markdown.ts';
import { sectorLink } from '../organisations/sector-link.ts';
import { sectorsInUse } from '../organisations/sector-view.ts';
import { documentsSay } from '../phrases/documents-say.ts';
import { placeInSentence } from '../phrases/place-words.ts';
import {
  nameOfBody,
  nameOfOrganisation,
  nameOfPartnership,
  shortNameOfBody,
} from '../phrases/names-of.ts';
import { documentOrder } from './document-order.ts';
import { sectorWords } from './sector-words.ts';
import type { PageAsked } from './site-pages.ts';
import { sitePages } from './site-pages.ts';

/** What a name is the name of, as the page says it. */
export type NameKind =
  'Partnership' | 'Group' | 'Organisation' | 'Sector' | 'Page' | 'Term' | 'Guide';

/** Something with a name that a search can lead to. */
export interface NameEntry {
  readonly name: string;
  readonly href: string;
  readonly kind: NameKind;
  /** Other names, and the places that are served. */
  readonly also?: readonly string[];
  /** The numbers of its constitutions in the search index: a question may be asked of them alone. */
  readonly documents?: readonly number[];
  readonly isHistoric?: boolean;
  /** What a term means, in a sentence: whoever asked needs to open nothing. */
  readonly says?: string;
}

/** A question of the register, with how people ask it. */
export interface TopicAsked {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly href: string;
  /** “3 of 7 answer this”. */
  readonly says: string;
  readonly asked: readonly string[];
  /** Headings under which documents answer it. */
  readonly headings: readonly string[];
}

/** What is suggested while someone types, and what a search looks through first. */
export interface NamesIndex {
  readonly topics: readonly TopicAsked[];
  readonly pages: readonly PageAsked[];
  readonly names: readonly NameEntry[];
}

// A first file for everyone: with the questions, less than a hundred thousand characters, and a quarter of it sent.
const roomForNames = 60_000;

/** The index of names that is loaded first, however large the register. */
export function namesIndex(register: Register): NamesIndex {
  return {
    topics: topicIds.map((id) => {
      const { title, question, asked, headings } = register.topics.get(id)!;
      const says = documentsSay(factStates(register).get(id)!);
      return { id, title, question, href: addresses.topic(id), says, asked, headings };
    }),
    pages: sitePages,
    names: firstNames(allNames(register)),
  };
}

/** The names that the first file has no room for. */
export function namesLeftOut(register: Register): readonly NameEntry[] {
  const all = allNames(register);
  return all.slice(firstNames(all).length);
}

/** As many names, from the first, as the first file has room for. */
export function firstNames(names: readonly NameEntry[]): readonly NameEntry[] {
  let room = roomForNames;
  const over = names.findIndex((entry) => (room -= JSON.stringify(entry).length + 1) < 0);
  return over === -1 ? names : names.slice(0, over);
}

// What most readers ask for comes first, so that what is left out is what few ask for.
const allNames = oncePerRegister((register: Register): readonly NameEntry[] => [
  ...sectors(register),
  ...terms(register),
  ...guides(register),
  ...partnerships(register),
  ...bodies(register),
  ...organisations(register),
]);

function sectors(register: Register): NameEntry[] {
  return sectorsInUse(register).map((sector) => ({
    ...sectorLink(sector),
    kind: 'Sector',
    ...others(sectorWords[sector] ?? []),
  }));
}

function partnerships(register: Register): NameEntry[] {
  const { numberOf } = documentOrder(register);
  const numbers = Map.groupBy(
    [...numberOf],
    ([key]) => register.constitutions.get(key)!.partnershipId,
  );
  return [...register.partnerships].map(([id, { record }]) => ({
    name: nameOfPartnership(id, register),
    href: addresses.partnership(id),
    kind: 'Partnership',
    ...others([
      ...(record.aliases ?? []),
      ...Object.values(record.names ?? {}),
      ...placesServed(id, register).flatMap((place) => [
        placeInSentence(place),
        ...Object.values(place.names ?? {}),
      ]),
    ]),
    documents: (numbers.get(id) ?? []).map(([, number]) => number),
  }));
}

function bodies(register: Register): NameEntry[] {
  const { numberOf } = documentOrder(register);
  const entries = [...register.bodies.values()].map((body): NameEntry => {
    const number = numberOf.get(body.key);
    return {
      name: nameOfBody(body.key, register),
      href: addresses.body(body.key),
      kind: 'Group',
      ...others([
        shortNameOfBody(body.key, register),
        ...body.aliases,
        ...Object.values(body.names ?? {}),
      ]),
      ...(number !== undefined && { documents: [number] }),
      ...(bodyTime(body.key, register).tense === 'past' && { isHistoric: true }),
    };
  });
  return [...entries.filter(hasDocument), ...entries.filter((entry) => !hasDocument(entry))];
}

function hasDocument({ documents }: NameEntry): boolean {
  return documents !== undefined;
}

function organisations(register: Register): NameEntry[] {
  return [...register.organisations].map(([id, { aliases, names }]) => ({
    name: nameOfOrganisation(id, register),
    href: addresses.organisation(id),
    kind: 'Organisation',
    ...others([...(aliases ?? []), ...Object.values(names ?? {})]),
    ...(organisationTime(id, register).tense === 'past' && { isHistoric: true }),
  }));
}

function terms(register: Register): NameEntry[] {
  return [...register.glossary].map(([id, entry]) => {
    const says = meaningInShort(entry);
    return {
      name: entry.term,
      href: addresses.glossaryEntry(id),
      kind: 'Term',
      ...others([...(entry.variants ?? []), ...entry.readings.map(({ expansion }) => expansion)]),
      ...(says !== '' && { says }),
    };
  });
}

const bySentence = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

// What the letters stand for, then how the glossary begins to explain it. Where they stand for
// several things, its first sentence may be about one of them.
function meaningInShort({ readings, meaning }: GlossaryEntry): string {
  const standsFor = readings.map(({ expansion }) => expansion).join(' or ');
  const [first] = bySentence.segment(meaning === undefined ? '' : inlineWords(meaning));
  return [
    ...(standsFor === '' ? [] : [capital(withFullStop(standsFor))]),
    ...(first === undefined || readings.length > 1 ? [] : [plainSpaces(first.segment)]),
  ].join(' ');
}

function guides(register: Register): NameEntry[] {
  return [...register.guides].map(([id, { title }]) => ({
    name: title,
    href: addresses.guide(id),
    kind: 'Guide',
  }));
}

function others(names: readonly string[]): Pick<NameEntry, 'also'> {
  const also = [...new Set(names)];
  return also.length === 0 ? {} : { also };
}
