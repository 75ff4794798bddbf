import type { Column } from '../../../src/views/data/data-file.ts';
import { cellRows } from '../../../src/views/data/data-cells.ts';
import type { DataTable } from '../../../src/views/data/data-table.ts';
import { csvForPrograms } from '../../../src/exports/csv.ts';
import { spreadsheetText } from '../../../src/exports/spreadsheet-text.ts';
import { parseCsvOfPrograms } from '../../exports/parse-csv.ts';

type Row = Record<string, string>;

/**
 * What is not as the tables say, when they are written as CSV and read back.
 *
 * Shape: columns, values that are always there, the only values there are, numbers and days, keys that
 *        are told apart, and keys that lead to a row of another table.
 */
export function tableFaults(tables: readonly DataTable[], written: ReadonlyMap<string, string>) {
  const rows = new Map([...written].map(([id, text]) => [id, parseCsvOfPrograms(text) as Row[]]));
  return tables.flatMap((table) => [
    ...columnFaults(table, written.get(table.id)!),
    ...rows.get(table.id)!.flatMap((row) => valueFaults(table, row)),
    ...keyFaults(table, rows.get(table.id)!),
    ...table.refers.flatMap((refers) => referenceFaults(table.id, refers, rows)),
  ]);
}

/** The tables of a register as the site writes them. */
export function writtenTables(
  tables: readonly DataTable[],
  register: Parameters<DataTable['rows']>[0],
): Map<string, string> {
  return new Map(
    tables.map((table) => [
      table.id,
      csvForPrograms(Object.keys(table.columns), cellRows(table, table.rows(register))),
    ]),
  );
}

function columnFaults({ id, columns }: DataTable, text: string): string[] {
  const header = text.slice(0, text.indexOf('\r\n')).split(',');
  return header.join() === Object.keys(columns).join() ? [] : [`${id}: ${header.join()}`];
}

function valueFaults({ id, columns }: DataTable, row: Row): string[] {
  return Object.entries(columns).flatMap(([name, column]) => {
    const value = row[name]!;
    const isRight = value === '' ? column.isAlways !== true : isOfType(value, column);
    return isRight ? [] : [`${id}: ${name} is “${value}”`];
  });
}

function isOfType(value: string, { type, oneOf }: Column): boolean {
  if (oneOf !== undefined) return oneOf.some((one) => spreadsheetText(one) === value);
  if (type === 'integer') return /^-?\d+$/u.test(value);
  if (type === 'number') return /^-?\d+(?:\.\d+)?$/u.test(value);
  return type !== 'day' || /^\d{4}-\d{2}-\d{2}$/u.test(value);
}

function keyFaults({ id, key }: DataTable, rows: readonly Row[]): string[] {
  const keys = rows.map((row) => keyOf(row, key));
  return keys.filter((one, order) => keys.indexOf(one) !== order).map((one) => `${id}: two ${one}`);
}

function referenceFaults(
  id: string,
  { fields, table, to }: DataTable['refers'][number],
  rows: ReadonlyMap<string, readonly Row[]>,
): string[] {
  const known = new Set(rows.get(table)!.map((row) => keyOf(row, to)));
  return rows
    .get(id)!
    .filter((row) => fields.some((field) => row[field] !== ''))
    .map((row) => keyOf(row, fields))
    .filter((key) => !known.has(key))
    .map((key) => `${id}: no row of ${table} is ${key}`);
}

function keyOf(row: Row, fields: readonly string[]): string {
  return fields.map((field) => row[field]).join(', ');
}
