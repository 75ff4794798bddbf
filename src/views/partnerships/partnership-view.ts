import type { Place } from '../../model/places/place.ts';
import { heldBack } from '../../model/withheld.ts';
import { plainSpaces, wordsWithin } from '../../register/text/node-words.ts';
import { bodyKey } from '../../register/body-key.ts';
import type { Body, PartnershipEntry, Register } from '../../register/register.ts';
import { isHistoric, partnershipTime } from '../../register/time/body-time.ts';
import { presentFirst } from '../../register/time/present.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { partnershipLink } from '../body-link.ts';
import type { BodyFindingsView } from '../findings/body-findings-view.ts';
import { bodyFindingsView } from '../findings/body-findings-view.ts';
import type { Diagram } from '../pictures/body-diagram.ts';
import { diagramOf } from '../pictures/body-diagram.ts';
import type { EndView } from '../answers/end-view.ts';
import { endOfBody, endOfPartnership } from '../answers/end-view.ts';
import type { InwardRelation } from './inward-relations.ts';
import { inwardRelations, relationsFromOutside } from './inward-relations.ts';
import { inlineMarkdown } from '../inline-markdown.ts';
import { bodyNotice, bodyStatusName, kindWords } from '../phrases/body-words.ts';
import { nameOfBodyFrom, nameOfPartnership } from '../phrases/names-of.ts';
import { placeNotRecorded, placesKindWords, placeWords } from '../phrases/place-words.ts';
import { count } from '../../english/count.ts';
import { list } from '../../english/list.ts';
import type { RelationView } from './relations-view.ts';
import { relationsView } from './relations-view.ts';
import { versionInList } from '../phrases/version-phrase.ts';
import { placesServed } from '../../register/places/places-served.ts';
import type { NameIn } from '../phrases/language-words.ts';
import { namesInWords } from '../phrases/language-words.ts';

/** One body in a list: what it is, and what we hold of it. */
export interface BodyRow {
  readonly name: string;
  /** Whether it is called what its partnership is called. */
  readonly isNamesake: boolean;
  /** Whether it, or its document, is over. */
  readonly isHistoric: boolean;
  readonly href: string;
  readonly kind: string;
  readonly status: Body['status'];
  readonly statusName: string;
  readonly summary: string | undefined;
  readonly version: string | undefined;
  readonly seats: number | undefined;
  readonly relations: readonly RelationView[];
}

export interface PartnershipRow {
  readonly id: string;
  readonly name: string;
  /** Whether it is over, or all its bodies that have terms of their own here are. */
  readonly isHistoric: boolean;
  readonly href: string;
  readonly place: { readonly id: string | undefined; readonly name: string; readonly kind: string };
  readonly summary: string | undefined;
  readonly constitutions: readonly BodyRow[];
  /** Bodies that we hold no constitution of, in words; none where we hold all. */
  readonly otherBodies: { readonly count: string; readonly their: string } | undefined;
}

/** The directory: every partnership with the constitutions we hold; those that are over come last. */
export function partnershipRows(register: Register): PartnershipRow[] {
  const rows = [...register.partnerships.values()].map((entry) => partnershipRow(entry, register));
  return rows.toSorted((a, b) => Number(a.isHistoric) - Number(b.isHistoric));
}

function partnershipRow(
  { id, record, bodies }: PartnershipEntry,
  register: Register,
): PartnershipRow {
  const rows = inOrder(bodies, register);
  return {
    id,
    name: nameOfPartnership(id, register),
    isHistoric: isOver(id, rows, register),
    href: addresses.partnership(id),
    place: {
      id: record.place,
      name: placeWords(id, register) || placeNotRecorded,
      kind: placesKindWords(id, register),
    },
    summary: record.summary && inlineMarkdown(record.summary),
    constitutions: rows.filter(({ status }) => status === 'constituted'),
    otherBodies: otherBodies(rows.filter(({ status }) => status !== 'constituted').length),
  };
}

function isOver(id: string, rows: readonly BodyRow[], register: Register): boolean {
  const constituted = rows.filter(({ status }) => status === 'constituted');
  return (
    partnershipTime(id, register).tense === 'past' ||
    (constituted.length > 0 && constituted.every((row) => row.isHistoric))
  );
}

function inOrder(bodies: readonly Body[], register: Register): BodyRow[] {
  return presentFirst(bodies, register, ({ key }) => key).map((body) => bodyRow(body, register));
}

function otherBodies(number: number): PartnershipRow['otherBodies'] {
  if (number === 0) return undefined;
  return {
    count: count(number, 'other body', 'other bodies'),
    their: number === 1 ? 'its' : 'their',
  };
}

export interface PartnershipView extends PartnershipRow {
  readonly website: string | undefined;
  /** Its places by name, with what sort of places they are. */
  readonly placeLine: string;
  /** What the editors say of its places, with their sources. */
  readonly placeNotes: readonly Pick<Place, 'name' | 'note' | 'sources'>[];
  readonly codes: readonly string[];
  readonly aliases: readonly string[];
  readonly names: readonly NameIn[];
  /** What its places are called in other languages. */
  readonly placeNames: readonly NameIn[];
  /** What became of it. */
  readonly end: EndView | undefined;
  readonly bodies: readonly BodyRow[];
  /** How bodies of other partnerships stand to those of this one. */
  readonly fromOutside: readonly InwardRelation[];
  readonly diagram: Diagram;
}

/** One partnership: its bodies, and who answers to whom. */
export function partnershipView(entry: PartnershipEntry, register: Register): PartnershipView {
  return {
    ...partnershipRow(entry, register),
    placeNotes: placesServed(entry.id, register).filter(
      ({ note, sources }) => note !== undefined || sources !== undefined,
    ),
    placeLine: [
      list(placesServed(entry.id, register).map(({ name }) => name)) || placeNotRecorded,
      placesKindWords(entry.id, register),
    ]
      .filter(Boolean)
      .join('. '),
    website: entry.record.website,
    aliases: entry.record.aliases ?? [],
    names: namesInWords(entry.record.names, entry.record.name),
    placeNames: placesServed(entry.id, register).flatMap(({ name, names }) =>
      namesInWords(names, name),
    ),
    end: endOfPartnership(entry.id, register),
    fromOutside: relationsFromOutside(entry.id, register),
    codes: placesServed(entry.id, register).flatMap(({ codes = [] }) =>
      codes.map(({ scheme, value }) => `${scheme.toUpperCase()} ${value}`),
    ),
    bodies: inOrder(entry.bodies, register),
    diagram: diagramOf(entry, register),
  };
}

function bodyRow(body: Body, register: Register): BodyRow {
  const { partnershipId, key } = body;
  const seats = body.constitution?.membership.seats.length;
  return {
    name: nameOfBodyFrom(partnershipId, key, register),
    isNamesake: body.name === register.partnerships.get(partnershipId)!.record.name,
    isHistoric: isHistoric(key, register),
    href: addresses.body(key),
    kind: kindWords(body),
    status: body.status,
    statusName: bodyStatusName(body.status, isHistoric(key, register)),
    summary: body.summary,
    version: body.constitution && versionInList(body.constitution.record),
    seats,
    relations: relationsView(body, register),
  };
}

/** The page of a body without terms of its own here: what other documents say of it. */
export interface ListedBodyView {
  readonly row: BodyRow;
  /** What the register knows it from. */
  readonly notice: string;
  readonly partnership: Link;
  /** What became of it. */
  readonly end: EndView | undefined;
  readonly aliases: readonly string[];
  readonly names: readonly NameIn[];
  readonly evidence: readonly {
    readonly quote: string;
    readonly href: string;
    readonly document: string;
  }[];
  readonly words: readonly string[];
  readonly mentionedBy: readonly InwardRelation[];
  readonly findings: BodyFindingsView;
}

/** Gathers the page of a described, placeholder, former or external body. */
export function listedBodyView(body: Body, register: Register): ListedBodyView {
  const listed = body.listed!;
  return {
    row: bodyRow(body, register),
    notice: bodyNotice(body.status, isHistoric(body.key, register)),
    partnership: partnershipLink(body.partnershipId, register),
    end: endOfBody(body.key, register),
    aliases: body.aliases,
    names: namesInWords(body.names, body.name),
    evidence: (listed.evidence ?? []).map(({ clause, quote, in: inBody }) => {
      const key = bodyKey(inBody ?? body.id, body.partnershipId);
      return {
        quote: heldBack(plainSpaces(quote)),
        href: addresses.clause(key, clause),
        document: nameOfBodyFrom(body.partnershipId, key, register),
      };
    }),
    words: (listed.words ?? []).map((node) => heldBack(wordsWithin(node))),
    mentionedBy: inwardRelations(body.key, register),
    findings: bodyFindingsView(body.key, register),
  };
}
