import type { Register } from '../../register/register.ts';
import { bodyTime, partnershipTime } from '../../register/time/body-time.ts';
import { organisationTime } from '../../register/time/organisation-time.ts';
import type { TimeState } from '../../register/time/time-state.ts';
import { bodiesTable } from '../data/bodies-table.ts';
import { jsonRecord } from '../data/data-cells.ts';
import type { DataTable } from '../data/data-table.ts';
import { organisationsTable } from '../data/organisations-table.ts';
import { partnershipsTable } from '../data/partnerships-table.ts';
import { placesTable } from '../data/places-table.ts';
import { seatOrganisationsTable } from '../data/seat-organisations-table.ts';
import { seatsTable } from '../data/seats-table.ts';
import { officeNames, sectorNames } from '../phrases/names.ts';
import { timeCell } from '../phrases/time-words.ts';
import { withoutGaps } from './without-gaps.ts';

/** A record of the tables, as JSON has it. */
type Row = Readonly<Record<string, unknown>>;

/**
 * The register as people, organisations and posts: what programs about public bodies read.
 *
 * Shape:  partnerships, bodies and organisations are organisations; a line of a list of members is a post; an organisation
 *         in a seat is a membership without a person. Nothing says who a person is.
 * Source: Popolo, https://www.popoloproject.com/specs/.
 */
export function popolo(register: Register): Readonly<Record<string, readonly Row[]>> {
  const rows = (table: DataTable): Row[] => table.rows(register).map((row) => jsonRecord(row));
  const seats = rows(seatsTable);
  const officeOf = new Map(seats.map((seat) => [ids.seat(seat), seat['office']]));
  return {
    organizations: [
      ...rows(partnershipsTable).map((row) =>
        partnership(row, partnershipTime(String(row['id']), register)),
      ),
      ...rows(bodiesTable).map((row) => body(row, bodyTime(String(row['id']), register))),
      ...rows(organisationsTable).map((row) =>
        organisation(row, organisationTime(String(row['id']), register)),
      ),
    ],
    posts: seats.map(post),
    memberships: rows(seatOrganisationsTable).map((row) =>
      membership(row, officeOf.get(ids.seat(row)), register),
    ),
    persons: [],
    areas: rows(placesTable).map(area),
  };
}

const ids = {
  partnership: (id: unknown): string => `partnership/${String(id)}`,
  body: (key: unknown): string => `body/${String(key)}`,
  organisation: (id: unknown): string => `organisation/${String(id)}`,
  place: (id: unknown): string => `place/${String(id)}`,
  seat: ({ body: key, seat }: Row): string => `seat/${String(key)}/${String(seat)}`,
} as const;

function partnership(row: Row, state: TimeState): Row {
  return withoutGaps({
    id: ids.partnership(row['id']),
    name: row['name'],
    ...end(state),
    other_names: otherNames(row),
    classification: 'Partnership',
    area_id: row['place'] && ids.place(row['place']),
    links: [
      link(row['address'], 'Page of the register'),
      ...(row['website'] === undefined ? [] : [link(row['website'], 'Website')]),
    ],
  });
}

function body(row: Row, state: TimeState): Row {
  return withoutGaps({
    id: ids.body(row['id']),
    name: row['name'],
    ...end(state),
    other_names: otherNames(row),
    classification: row['kind_name'],
    // What is outside a partnership is named by it, and no part of it.
    parent_id: row['status'] === 'external' ? undefined : ids.partnership(row['partnership']),
    abstract: row['summary'],
    links: [link(row['address'], 'Page of the register')],
  });
}

const schemes = {
  gss_codes: 'GSS',
  ods_codes: 'ODS',
  company_numbers: 'GB-COH',
  charity_numbers: 'Charity number',
} as const;

function organisation(row: Row, state: TimeState): Row {
  return withoutGaps({
    id: ids.organisation(row['id']),
    name: row['name'],
    ...end(state),
    other_names: otherNames(row),
    identifiers: Object.entries(schemes).flatMap(([column, scheme]) =>
      ((row[column] ?? []) as string[]).map((identifier) => ({ scheme, identifier })),
    ),
    classification: sectorNames[row['sector'] as keyof typeof sectorNames],
    parent_id: row['part_of'] && ids.organisation(row['part_of']),
    area_id: row['place'] && ids.place(row['place']),
    links: [link(row['address'], 'Page of the register')],
  });
}

function post(row: Row): Row {
  return withoutGaps({
    id: ids.seat(row),
    label: row['label'],
    role: roleOf(row['office']),
    organization_id: ids.body(row['body']),
    sources:
      row['clause_address'] === undefined
        ? []
        : [link(row['clause_address'], String(row['clause_name']))],
  });
}

function membership(row: Row, office: unknown, register: Register): Row {
  const id = String(row['organisation']);
  const holder = ids.organisation(id);
  return withoutGaps({
    id: `${ids.seat(row)}/${id}`,
    role: roleOf(row['own_office'] ?? office),
    // The member is the organisation: who comes for it is not in the data.
    member: {
      id: holder,
      name: register.organisations.get(id)!.name,
      ...end(organisationTime(id, register)),
    },
    organization_id: ids.body(row['body']),
    post_id: ids.seat(row),
    on_behalf_of_id: holder,
  });
}

function area(row: Row): Row {
  return withoutGaps({
    id: ids.place(row['id']),
    name: row['name'],
    identifier: (row['gss_codes'] as string[] | undefined)?.[0],
    classification: row['kind_name'],
  });
}

function roleOf(office: unknown): string {
  return office === undefined ? 'Member' : officeNames[office as keyof typeof officeNames];
}

function otherNames(row: Row): { readonly name: string }[] {
  return ((row['other_names'] ?? []) as string[]).map((name) => ({ name }));
}

// That something is over is said where no day is known too: without a word it would read as current.
function end(state: TimeState): Row {
  if (state.word === 'current') return {};
  // A document that has run out, or a partnership that has ended, says no day for the body itself.
  const isItself = state.tense === 'past' && !state.word.includes('-');
  return {
    description: `${timeCell(state)}.`,
    ...(isItself && state.date !== undefined && { dissolution_date: state.date }),
  };
}

function link(url: unknown, note: string): { readonly url: string; readonly note: string } {
  return { url: String(url), note };
}
