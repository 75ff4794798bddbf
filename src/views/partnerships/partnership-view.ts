import { heldBack } from '../../model/withheld.ts';
import { plainSpaces, wordsWithin } from '../../register/text/node-words.ts';
import { bodyKey } from '../../register/body-key.ts';
import { factStates } from '../../register/fact-states.ts';
import type { Body, PartnershipEntry, Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import type { BodyFindingsView } from '../findings/body-findings-view.ts';
import { bodyFindingsView } from '../findings/body-findings-view.ts';
import type { Diagram } from './diagram-layout.ts';
import { diagramOf } from './diagram-layout.ts';
import { inlineMarkdown } from '../inline-markdown.ts';
import { bodyStatusNames, kindWords } from '../phrases/body-words.ts';
import { placesKindWords, placeWords } from '../phrases/place-words.ts';
import { count } from '../../english/count.ts';
import type { RelationView } from './relations-view.ts';
import { relationsView } from './relations-view.ts';
import { versionPhrase } from '../phrases/version-phrase.ts';
import { placesServed } from '../../register/places/places-served.ts';

/** One body in a list: what it is, and what we hold of it. */
export interface BodyRow {
  readonly name: string;
  readonly href: string;
  readonly kind: string;
  readonly status: Body['status'];
  readonly statusName: string;
  readonly summary: string;
  readonly version: string | undefined;
  readonly seats: number | undefined;
  readonly relations: readonly RelationView[];
}

export interface PartnershipRow {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly place: { readonly id: string; readonly name: string; readonly kind: string };
  readonly summary: string;
  readonly constitutions: readonly BodyRow[];
  /** Bodies that we hold no constitution of, in words; none where we hold all. */
  readonly otherBodies: { readonly count: string; readonly their: string } | undefined;
}

/** The directory: every partnership with the constitutions we hold. */
export function partnershipRows(register: Register): PartnershipRow[] {
  return [...register.partnerships.values()].map((entry) => partnershipRow(entry, register));
}

function partnershipRow(
  { id, record, bodies }: PartnershipEntry,
  register: Register,
): PartnershipRow {
  const rows = bodies.map((body) => bodyRow(body, register));
  return {
    id,
    name: record.name,
    href: addresses.partnership(id),
    place: {
      id: record.place,
      name: placeWords(id, register),
      kind: placesKindWords(id, register),
    },
    summary: inlineMarkdown(record.summary),
    constitutions: rows.filter(({ status }) => status === 'constituted'),
    otherBodies: otherBodies(rows.filter(({ status }) => status !== 'constituted').length),
  };
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
  readonly codes: readonly string[];
  readonly bodies: readonly BodyRow[];
  readonly diagram: Diagram;
}

/** One partnership: its bodies, and who answers to whom. */
export function partnershipView(entry: PartnershipEntry, register: Register): PartnershipView {
  return {
    ...partnershipRow(entry, register),
    placeLine: `${placeWords(entry.id, register)}. ${placesKindWords(entry.id, register)}`,
    website: entry.record.website,
    codes: placesServed(entry.id, register).flatMap(({ codes = [] }) =>
      codes.map(({ scheme, value }) => `${scheme.toUpperCase()} ${value}`),
    ),
    bodies: entry.bodies.map((body) => bodyRow(body, register)),
    diagram: diagramOf(entry, register),
  };
}

function bodyRow(body: Body, register: Register): BodyRow {
  const seats = body.constitution?.membership.seats.length;
  return {
    name: body.name,
    href: addresses.body(body.key),
    kind: kindWords(body),
    status: body.status,
    statusName: bodyStatusNames[body.status],
    summary: body.summary,
    version: body.constitution && versionPhrase(body.constitution.record),
    seats,
    relations: relationsView(body, register),
  };
}

/** The page of a body without terms of its own here: what other documents say of it. */
export interface ListedBodyView {
  readonly row: BodyRow;
  readonly partnership: { readonly name: string; readonly href: string };
  readonly aliases: readonly string[];
  readonly evidence: readonly {
    readonly quote: string;
    readonly href: string;
    readonly document: string;
  }[];
  readonly words: readonly string[];
  readonly mentionedBy: readonly {
    readonly name: string;
    readonly href: string;
    readonly verb: string;
  }[];
  readonly silence: string;
  readonly findings: BodyFindingsView;
}

/** Gathers the page of a described, placeholder, former or external body. */
export function listedBodyView(body: Body, register: Register): ListedBodyView {
  const listed = body.listed!;
  const partnership = register.partnerships.get(body.partnershipId)!;
  return {
    row: bodyRow(body, register),
    partnership: { name: partnership.record.name, href: addresses.partnership(partnership.id) },
    aliases: body.aliases,
    evidence: (listed.evidence ?? []).map(({ clause, quote, in: inBody }) => {
      const key = bodyKey(inBody ?? body.id, body.partnershipId);
      return {
        quote: heldBack(plainSpaces(quote)),
        href: addresses.clause(key, clause),
        document: register.bodies.get(key)!.name,
      };
    }),
    words: (listed.words ?? []).map((node) => heldBack(wordsWithin(node))),
    mentionedBy: inwardRelations(body, partnership, register),
    findings: bodyFindingsView(body.key, register),
    silence: `${count(factStates(register).size, 'question')} that constitutions usually answer are open for this body, because the register holds no terms of its own.`,
  };
}

function inwardRelations(
  body: Body,
  partnership: PartnershipEntry,
  register: Register,
): ListedBodyView['mentionedBy'] {
  return partnership.bodies.flatMap((other) =>
    relationsView(other, register)
      .filter(({ href }) => href === addresses.body(body.key))
      .map(({ verb }) => ({ name: other.name, href: addresses.body(other.key), verb })),
  );
}
