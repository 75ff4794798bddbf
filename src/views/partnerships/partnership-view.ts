import type { Place } from '../../model/places/place.ts';
import { heldBack } from '../../model/withheld.ts';
import { plainSpaces, wordsWithin } from '../../register/text/node-words.ts';
import { bodyKey } from '../../register/body-key.ts';
import type { Body, PartnershipEntry, Register } from '../../register/register.ts';
import { isHistoric, partnershipTime } from '../../register/time/body-time.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { partnershipLink } from '../body-link.ts';
import type { BodyFindingsView } from '../findings/body-findings-view.ts';
import { bodyFindingsView } from '../findings/body-findings-view.ts';
import type { Diagram } from '../pictures/body-diagram.ts';
import { diagramAround, diagramOf } from '../pictures/body-diagram.ts';
import type { EndView } from '../answers/end-view.ts';
import { endOfBody, endOfPartnership } from '../answers/end-view.ts';
import type { InwardRelation } from './inward-relations.ts';
import { inwardRelations, relationsFromOutside } from './inward-relations.ts';
import { inlineMarkdown } from '../inline-markdown.ts';
import { bodyNotice } from '../phrases/body-words.ts';
import { nameOfBodyFrom, nameOfPartnership } from '../phrases/names-of.ts';
import {
  placeInSentence,
  placeKindName,
  placeNotRecorded,
  placesKindWords,
  placeWords,
} from '../phrases/place-words.ts';
import { count } from '../../english/count.ts';
import { homePlace, placesServed } from '../../register/places/places-served.ts';
import type { NameIn } from '../phrases/language-words.ts';
import { namesInWords } from '../phrases/language-words.ts';
import type { LegendKey } from '../pictures/picture-legend.ts';
import { shapeLegend } from '../pictures/picture-legend.ts';
import type { BodyGroup, BodyRow } from './body-row.ts';
import { bodyGroups, bodyRow, bodyRows } from './body-row.ts';

export interface PartnershipRow {
  readonly id: string;
  readonly name: string;
  /** Whether it is over, or all its bodies that have terms of their own here are. */
  readonly isHistoric: boolean;
  readonly href: string;
  readonly place: { readonly id: string | undefined; readonly name: string; readonly kind: string };
  /** The one it is listed under. */
  readonly homePlace: { readonly name: string; readonly kind: string };
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
  const rows = bodyRows(bodies, register);
  return {
    id,
    name: nameOfPartnership(id, register),
    isHistoric: isOver(id, rows, register),
    href: addresses.partnership(id),
    homePlace: homePlaceOf(id, register),
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

function homePlaceOf(id: string, register: Register): PartnershipRow['homePlace'] {
  const place = homePlace(id, register);
  return place === undefined
    ? { name: placeNotRecorded, kind: '' }
    : { name: placeInSentence(place), kind: placeKindName(place.kind, register) };
}

function isOver(id: string, rows: readonly BodyRow[], register: Register): boolean {
  const constituted = rows.filter(({ status }) => status === 'constituted');
  return (
    partnershipTime(id, register).tense === 'past' ||
    (constituted.length > 0 && constituted.every((row) => row.isHistoric))
  );
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
  /** Whether anything is left to say of it under its bodies. */
  readonly hasAbout: boolean;
  /** What became of it. */
  readonly end: EndView | undefined;
  /** Its bodies: those with terms here, those named by others, those that are over. */
  readonly bodies: readonly BodyGroup[];
  readonly hasRelations: readonly BodyRow[];
  /** What the marks beside its bodies mean. */
  readonly legend: readonly LegendKey[];
  /** How bodies of other partnerships stand to those of this one. */
  readonly fromOutside: readonly InwardRelation[];
  readonly diagram: Diagram;
}

/** One partnership: its bodies, and who answers to whom. */
export function partnershipView(entry: PartnershipEntry, register: Register): PartnershipView {
  const bodies = bodyRows(entry.bodies, register);
  const about = aboutPartnership(entry, register);
  return {
    ...partnershipRow(entry, register),
    placeLine: [
      placeWords(entry.id, register) || placeNotRecorded,
      placesKindWords(entry.id, register),
    ]
      .filter(Boolean)
      .join('. '),
    ...about,
    hasAbout: Object.values(about).some((one) => one !== undefined && one.length > 0),
    end: endOfPartnership(entry.id, register),
    fromOutside: relationsFromOutside(entry.id, register),
    codes: placesServed(entry.id, register).flatMap(({ codes = [] }) =>
      codes.map(({ scheme, value }) => `${scheme.toUpperCase()} ${value}`),
    ),
    bodies: bodyGroups(bodies, partnershipTime(entry.id, register).tense === 'past'),
    legend: shapeLegend(bodies.flatMap(({ shape }) => shape ?? [])),
    hasRelations: bodies.filter(({ relations }) => relations.length > 0),
    diagram: diagramOf(entry, register),
  };
}

function aboutPartnership(
  { id, record }: PartnershipEntry,
  register: Register,
): Pick<PartnershipView, 'placeNotes' | 'website' | 'aliases' | 'names' | 'placeNames'> {
  const places = placesServed(id, register);
  return {
    placeNotes: places.filter(({ note, sources }) => note !== undefined || sources !== undefined),
    website: record.website,
    aliases: record.aliases ?? [],
    names: namesInWords(record.names, record.name),
    placeNames: places.flatMap(({ name, names }) => namesInWords(names, name)),
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
  /** Who it answers to, and who to it, as a drawing. */
  readonly diagram: Diagram;
  readonly isHistoric: boolean;
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
    diagram: diagramAround(body.key, register),
    isHistoric: isHistoric(body.key, register),
    findings: bodyFindingsView(body.key, register),
  };
}
