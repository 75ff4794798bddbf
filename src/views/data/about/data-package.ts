import type { Register } from '../../../register/register.ts';
import { absolute, addresses } from '../../addresses.ts';
import { listSeparator } from '../data-cells.ts';
import type { Column } from '../data-file.ts';
import type { DataTable } from '../data-table.ts';
import { dataTables } from '../data-tables.ts';
import { licenceCovers } from './licence-covers.ts';
import { dataFormat, dataVersion } from '../data-version.ts';

/**
 * The description of the tables that programs read before the tables themselves.
 *
 * Shape:  every table with its columns, what tells its rows apart and which rows of others they name.
 * Source: Data Package 2.0 and Table Schema 2.0, datapackage.org.
 */
export function dataPackage(register: Register): Readonly<Record<string, unknown>> {
  const { site, today } = register;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'register',
    id: absolute(addresses.data, site.baseUrl),
    title: site.name,
    description: `${site.strapline}. The tables of the register, one kind of thing in each. The licence covers: ${licenceCovers}`,
    homepage: absolute(addresses.data, site.baseUrl),
    version: `${dataFormat.version}.0+${dataVersion(register)}`,
    created: `${today}T00:00:00Z`,
    licenses: [{ title: site.licence.name, path: site.licence.url }],
    contributors: [
      {
        title: site.publisher.name,
        ...(site.publisher.website !== undefined && { path: site.publisher.website }),
        roles: ['publisher'],
      },
    ],
    resources: dataTables.map((table) => ({
      name: table.id,
      type: 'table',
      path: fileName(table.address),
      title: table.title,
      description: table.holds,
      format: 'csv',
      mediatype: table.mediaType,
      encoding: 'utf-8',
      schema: tableSchema(table),
    })),
  };
}

function tableSchema({ id, columns, key, refers }: DataTable): Readonly<Record<string, unknown>> {
  return {
    fields: Object.entries(columns).map(([name, column]) => ({ name, ...field(column) })),
    missingValues: [''],
    primaryKey: key,
    ...(refers.length > 0 && {
      foreignKeys: refers.map(({ fields, table, to }) => ({
        fields,
        // An empty name is the table itself.
        reference: { resource: table === id ? '' : table, fields: to },
      })),
    }),
  };
}

function field({ is, type, oneOf, isAlways }: Column): Readonly<Record<string, unknown>> {
  const constraints = {
    ...(isAlways === true && { required: true }),
    ...(oneOf !== undefined && { enum: oneOf }),
  };
  return {
    type: type === 'day' ? 'date' : type === 'integer' || type === 'number' ? type : 'string',
    description:
      type === 'list'
        ? `${is} Several stand in one cell with “${listSeparator}” between them.`
        : is,
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

// The description stands in the same folder as the tables, on the site and in the packed file.
function fileName(address: string): string {
  return address.slice(addresses.data.length);
}
