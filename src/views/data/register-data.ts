import type { Register } from '../../register/register.ts';
import { absolute, addresses } from '../addresses.ts';
import { licenceCovers } from './about/licence-covers.ts';
import { bodiesTable } from './bodies-table.ts';
import { checksTable } from './checks-table.ts';
import { jsonRecord } from './data-cells.ts';
import type { DataTable } from './data-table.ts';
import { dataFilesOf } from './data-files.ts';
import { dataFormat, dataVersion } from './data-version.ts';
import { organisationsTable } from './organisations-table.ts';
import { partnershipsTable } from './partnerships-table.ts';
import { placesTable } from './places-table.ts';
import { topicsTable } from './topics-table.ts';

/** The register as one record of JSON: what it is, and what is in it. What is said of each body stands in a file of its own. */
export function registerData(register: Register): Readonly<Record<string, unknown>> {
  const { site, today } = register;
  const of = (table: DataTable): Record<string, unknown>[] =>
    table.rows(register).map((row) => jsonRecord(row));
  return {
    $schema: absolute(addresses.registerDataSchema, site.baseUrl),
    name: site.name,
    address: absolute(addresses.home, site.baseUrl),
    publisher: site.publisher.name,
    licence: site.licence.name,
    licence_address: site.licence.url,
    licence_covers: licenceCovers,
    cite_as: citeAs(register),
    format: dataFormat.version,
    version: dataVersion(register),
    date: today,
    files: dataFilesOf(register).map(({ id, title, holds, format, mediaType, address }) => ({
      id,
      title,
      holds,
      format,
      media_type: mediaType,
      address: absolute(address, site.baseUrl),
    })),
    partnerships: of(partnershipsTable),
    bodies: of(bodiesTable).map((body) => ({
      ...body,
      data: absolute(addresses.bodyData(String(body['id'])), site.baseUrl),
    })),
    organisations: of(organisationsTable),
    places: of(placesTable),
    topics: of(topicsTable),
    checks: of(checksTable),
  };
}

/** How the data is to be cited. */
export function citeAs(register: Register): string {
  const { site, today } = register;
  return `${site.name}, ${site.publisher.name}, ${absolute(addresses.data, site.baseUrl)}, version ${dataVersion(register)} of ${today}`;
}
