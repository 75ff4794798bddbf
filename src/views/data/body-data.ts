import type { Body, Constitution, Register } from '../../register/register.ts';
import { absolute, addresses } from '../addresses.ts';
import { compareLines } from '../compare/compare-body.ts';
import { quoteColumns } from './clause-cells.ts';
import { bodiesTable } from './bodies-table.ts';
import { constitutionsTable } from './constitutions-table.ts';
import { jsonRecord } from './data-cells.ts';
import type { BodyTable } from './data-table.ts';
import { dataVersion } from './data-version.ts';
import { factsTable } from './facts-table.ts';
import { findingsTable } from './findings-table.ts';
import { matricesTable } from './matrices-table.ts';
import { numbersTable } from './numbers-table.ts';
import { quotesTable } from './quotes-table.ts';
import { relationsTable } from './relations-table.ts';
import { reviewsTable } from './reviews-table.ts';
import { seatOrganisationsTable } from './seat-organisations-table.ts';
import { seatsTable } from './seats-table.ts';

type Json = Readonly<Record<string, unknown>>;

/** Fields of a table that go without saying where its rows stand inside another record. */
export const saidOutside = {
  answers: ['body', ...Object.keys(quoteColumns)],
  quotes: ['body', 'topic', 'number'],
  numbers: ['body', 'topic', 'number'],
  seats: ['body', 'organisations'],
  held_by: ['body', 'seat'],
  // The day stands in the record of the register alone: the file of a body is the same until something changes.
  rows: ['body', 'as_at'],
} as const;

/** Everything that the register says of one body, as one record of JSON. The fields are those of the tables. */
export function bodyData(body: Body, register: Register): Json {
  const { site } = register;
  const of = (table: BodyTable, without: readonly string[] = saidOutside.rows): Json[] =>
    table.rowsOf(body, register).map((row) => leftOut(jsonRecord(row), without));
  return {
    $schema: absolute(addresses.bodyDataSchema, site.baseUrl),
    version: dataVersion(register),
    ...of(bodiesTable, [])[0],
    ...(body.constitution && { document: documentOf(body.constitution, of, register) }),
    findings: of(findingsTable),
    relations: of(relationsTable),
  };
}

type RowsOf = (table: BodyTable, without?: readonly string[]) => Json[];

function documentOf(constitution: Constitution, of: RowsOf, register: Register): Json {
  const { text } = constitution;
  const held = Map.groupBy(of(seatOrganisationsTable, ['body']), ({ seat }) => seat);
  return {
    ...of(constitutionsTable)[0],
    review: of(reviewsTable)[0],
    answers: answersOf(of),
    seats: of(seatsTable, saidOutside.seats).map((seat) => ({
      ...seat,
      held_by: (held.get(seat['seat']) ?? []).map((own) => leftOut(own, saidOutside.held_by)),
    })),
    matrix: of(matricesTable),
    words: text.top
      .flatMap((entry) => compareLines(entry, text))
      .map(([clause, depth, clause_name, label, words]) => ({
        clause,
        depth,
        clause_name,
        label,
        words,
        clause_address: absolute(addresses.clause(constitution.key, clause), register.site.baseUrl),
      })),
  };
}

function answersOf(of: RowsOf): Json[] {
  const quotes = Map.groupBy(of(quotesTable, ['body']), ({ topic }) => topic);
  const numbers = Map.groupBy(of(numbersTable, ['body']), ({ topic }) => topic);
  const inside = (rows: readonly Json[] | undefined): Json[] =>
    (rows ?? []).map((row) => leftOut(row, saidOutside.quotes));
  return of(factsTable, saidOutside.answers).map((answer) => ({
    ...answer,
    quotes: inside(quotes.get(answer['topic'])),
    numbers: inside(numbers.get(answer['topic'])),
  }));
}

function leftOut(row: Json, fields: readonly string[]): Json {
  return Object.fromEntries(Object.entries(row).filter(([name]) => !fields.includes(name)));
}
