import { describe, expect, test } from 'vitest';
import { spreadsheetText } from '../../../../src/exports/spreadsheet-text.ts';
import { dataPackage } from '../../../../src/views/data/about/data-package.ts';
import { dataTables } from '../../../../src/views/data/data-tables.ts';
import { parseCsvOfPrograms } from '../../../exports/parse-csv.ts';
import { matrixBodies } from '../../../fixtures/matrix-bodies.ts';
import { openSample } from '../../../fixtures/open-sample.ts';
import { twoPartnerships } from '../../../fixtures/two-partnerships.ts';
import { writtenTables } from '../table-faults.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource: string; readonly fields: readonly string[] };
    }[];
  };
}

const registers = {
  'one body': openSample().register!,
  'two partnerships': twoPartnerships(),
  'a table of each shape': openSample(matrixBodies()).register!,
};

describe.each(Object.entries(registers))('the description of the tables: %s', (_, register) => {
  // As a program does that knows nothing but the description.
  const described = JSON.parse(JSON.stringify(dataPackage(register))) as {
    readonly resources: readonly Resource[];
  };
  const written = writtenTables(dataTables, register);
  const rows = new Map(
    described.resources.map(({ name, path }) => {
      expect(path).toBe(`${name}.csv`);
      return [name, parseCsvOfPrograms(written.get(name)!)];
    }),
  );

  test('has every table, by a path beside it that cannot lead away', () => {
    expect(described.resources.map(({ name }) => name)).toEqual(dataTables.map(({ id }) => id));
    for (const { path } of described.resources) expect(path).toMatch(/^[a-z0-9-]+\.csv$/u);
  });

  test.each(described.resources)('fits every value of $name', ({ name, schema }) => {
    const header = written.get(name)!.split('\r\n', 1)[0];
    expect(header).toBe(schema.fields.map((field) => field.name).join(','));
    for (const row of rows.get(name)!)
      for (const field of schema.fields) expect(faultOf(row[field.name]!, field)).toBeUndefined();
  });

  test.each(described.resources)(
    'tells rows of $name apart, and leads to rows of others',
    ({ name, schema }) => {
      const keyOf = (row: Record<string, string>, fields: readonly string[]): string =>
        JSON.stringify(fields.map((field) => row[field]));
      const keys = rows.get(name)!.map((row) => keyOf(row, schema.primaryKey));
      expect(new Set(keys).size).toBe(keys.length);
      for (const field of schema.primaryKey)
        expect(schema.fields.find((one) => one.name === field)!.constraints?.required).toBe(true);
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const others = rows.get(reference.resource === '' ? name : reference.resource)!;
        const known = new Set(others.map((row) => keyOf(row, reference.fields)));
        const named = rows.get(name)!.filter((row) => fields.every((field) => row[field] !== ''));
        expect(named.map((row) => keyOf(row, fields)).filter((key) => !known.has(key))).toEqual([]);
      }
    },
  );
});

function faultOf(value: string, { name, type, constraints = {} }: Field): string | undefined {
  const said = `${name}: “${value}” is no ${type}`;
  if (value === '') return constraints.required === true ? `${name} is missing` : undefined;
  if (constraints.enum?.includes(value) === false) return `${name}: “${value}” is none of those`;
  if (type === 'integer') return /^-?\d+$/u.test(value) ? undefined : said;
  if (type === 'number') return /^-?\d+(?:\.\d+)?$/u.test(value) ? undefined : said;
  if (type === 'date') return /^\d{4}-\d\d-\d\d$/u.test(value) ? undefined : said;
  return type === 'string' ? undefined : said;
}

test('the description names what the data is, its licence, its publisher and its version', () => {
  expect(dataPackage(registers['one body'])).toMatchObject({
    id: 'https://register.example/data/',
    title: 'Riverside Register',
    created: '2025-06-01T00:00:00Z',
    version: expect.stringMatching(/^\d+\.\d+\.0\+[0-9a-f]{12}$/u) as string,
    licenses: [{ path: expect.stringMatching(/^https:/u) as string }],
    contributors: [{ roles: ['publisher'] }],
  });
});

test('no value that a column may have is changed for spreadsheets', () => {
  const values = dataTables.flatMap(({ columns }) =>
    Object.values(columns).flatMap(({ oneOf = [] }) => oneOf),
  );
  expect(values.filter((value) => spreadsheetText(value) !== value)).toEqual([]);
});
