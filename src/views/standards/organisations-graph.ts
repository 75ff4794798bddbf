import { bodyTime, partnershipTime } from '../../register/time/body-time.ts';
import { languageOfSite } from '../../register/language-of.ts';
import type { Register } from '../../register/register.ts';
import { organisationTime } from '../../register/time/organisation-time.ts';
import type { TimeState } from '../../register/time/time-state.ts';
import { absolute, addresses } from '../addresses.ts';
import { jsonRecord } from '../data/data-cells.ts';
import type { DataTable } from '../data/data-table.ts';
import { bodiesTable } from '../data/bodies-table.ts';
import { organisationsTable } from '../data/organisations-table.ts';
import { partnershipsTable } from '../data/partnerships-table.ts';
import { seatOrganisationsTable } from '../data/seat-organisations-table.ts';
import { seatsTable } from '../data/seats-table.ts';
import { timeCell } from '../phrases/time-words.ts';
import { withoutGaps } from './without-gaps.ts';

/** A node of the graph, or a record of the tables as JSON has it. */
type Node = Readonly<Record<string, unknown>>;

// Only what is used, so that the file can be read without asking anybody for more.
const context = {
  org: 'http://www.w3.org/ns/org#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
} as const;

/**
 * The register as linked data: partnerships, their bodies, the posts of each and who holds them, and what came after what.
 *
 * Shape:  addresses of pages are the names of things. A partnership is a collaboration and no legal person; that an
 *         organisation is one is said only where the register has it as one organisation.
 * Source: The Organization Ontology, W3C Recommendation of 16 January 2014, as JSON-LD.
 */
export function organisationsGraph(register: Register): Node {
  const rows = (table: DataTable): Node[] => table.rows(register).map((row) => jsonRecord(row));
  const held = Map.groupBy(rows(seatOrganisationsTable), (row) => seatName(row));
  return {
    '@context': { ...context, '@language': languageOfSite(register) },
    '@graph': [
      ...rows(partnershipsTable).flatMap((row) => {
        const state = partnershipTime(String(row['id']), register);
        return [partnership(row, state), ...changes(row, state, register)];
      }),
      ...rows(bodiesTable).flatMap((row) => {
        const state = bodyTime(String(row['id']), register);
        return [body(row, state, register), ...changes(row, state, register)];
      }),
      ...rows(organisationsTable).flatMap((row) => {
        const state = organisationTime(String(row['id']), register);
        return [organisation(row, state, register), ...changes(row, state, register)];
      }),
      ...rows(seatsTable).map((row) => post(row, held.get(seatName(row)) ?? [], register)),
    ],
  };
}

function partnership(row: Node, state: TimeState): Node {
  return withoutGaps({
    '@id': row['address'],
    '@type': 'org:OrganizationalCollaboration',
    ...names(row, state),
    'foaf:homepage': row['website'] && { '@id': row['website'] },
  });
}

function body(row: Node, state: TimeState, register: Register): Node {
  return withoutGaps({
    '@id': row['address'],
    '@type': 'org:Organization',
    ...names(row, state),
    'dct:description': row['summary'],
    'org:subOrganizationOf':
      row['status'] === 'external'
        ? undefined
        : of(addresses.partnership(String(row['partnership'])), register),
  });
}

function organisation(row: Node, state: TimeState, register: Register): Node {
  return withoutGaps({
    '@id': row['address'],
    '@type': row['kind'] === 'organisation' ? 'org:FormalOrganization' : 'org:Organization',
    ...names(row, state),
    'org:identifier': ['ods_codes', 'gss_codes', 'company_numbers', 'charity_numbers'].flatMap(
      (column) => (row[column] ?? []) as string[],
    ),
    'org:subOrganizationOf':
      row['part_of'] === undefined
        ? undefined
        : of(addresses.organisation(row['part_of'] as string), register),
  });
}

function post(row: Node, held: readonly Node[], register: Register): Node {
  return withoutGaps({
    '@id': `${absolute(addresses.organisationsGraph, register.site.baseUrl)}#${seatName(row)}`,
    '@type': 'org:Post',
    'rdfs:label': row['label'],
    'org:postIn': of(addresses.body(String(row['body'])), register),
    'org:heldBy': held.map(({ organisation: id }) =>
      of(addresses.organisation(String(id)), register),
    ),
  });
}

// What came after is named by its page where the register has one, and in words where it has none.
function changes(row: Node, state: TimeState, register: Register): Node[] {
  if (state.tense !== 'past' || state.word.includes('-')) return [];
  const after = state.replacedBy.map(({ name, body: key, organisation: id }) => {
    if (key !== undefined) return of(addresses.body(key), register);
    if (id !== undefined) return of(addresses.organisation(id), register);
    return { '@type': 'org:Organization', 'skos:prefLabel': name };
  });
  return [
    withoutGaps({
      '@type': 'org:ChangeEvent',
      'org:originalOrganization': { '@id': row['address'] },
      'org:resultingOrganization': after,
      'dct:date': state.date,
    }),
  ];
}

// That something is over stands right behind its name, for whoever reads no more than that.
function names(row: Node, state: TimeState): Node {
  return {
    'skos:prefLabel': row['name'],
    'skos:note': state.word === 'current' ? undefined : timeCell(state),
    'skos:altLabel': row['other_names'],
  };
}

function seatName({ body: key, seat }: Node): string {
  return `${String(key)}/${String(seat)}`;
}

function of(address: string, { site }: Register): Node {
  return { '@id': absolute(address, site.baseUrl) };
}
