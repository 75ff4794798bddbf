import { bodiesTable } from './bodies-table.ts';
import { checksTable } from './checks-table.ts';
import { constitutionsTable } from './constitutions-table.ts';
import type { BodyTable, DataTable } from './data-table.ts';
import { factsTable } from './facts-table.ts';
import { findingsTable } from './findings-table.ts';
import { matricesTable } from './matrices-table.ts';
import { numbersTable } from './numbers-table.ts';
import { organisationsTable } from './organisations-table.ts';
import { partnershipsTable } from './partnerships-table.ts';
import { placesTable } from './places-table.ts';
import { quotesTable } from './quotes-table.ts';
import { relationsTable } from './relations-table.ts';
import { reviewsTable } from './reviews-table.ts';
import { seatOrganisationsTable } from './seat-organisations-table.ts';
import { seatsTable } from './seats-table.ts';
import { topicsTable } from './topics-table.ts';

/** The tables of which each row is about one body, in the order in which they are offered. */
export const bodyTables: readonly BodyTable[] = [
  factsTable,
  quotesTable,
  numbersTable,
  seatsTable,
  seatOrganisationsTable,
  matricesTable,
  findingsTable,
  reviewsTable,
  relationsTable,
  bodiesTable,
  constitutionsTable,
];

/** Every table of the register as data. */
export const dataTables: readonly DataTable[] = [
  ...bodyTables,
  partnershipsTable,
  organisationsTable,
  placesTable,
  topicsTable,
  checksTable,
];
