import { heldBack } from '../../model/withheld.ts';
import { dateCell } from '../phrases/date-cell.ts';
import type { DataRow, DataTable, DataValue } from './data-table.ts';

/** One cell of a table: text, a number, a whole day, or nothing. */
export type DataCell = string | number | { readonly day: string } | undefined;

/** What stands between several texts in one cell. */
export const listSeparator = ' | ';

/** The rows of a table with one cell for each column: several texts are joined, names that are held back marked. */
export function cellRows({ columns }: Pick<DataTable, 'columns'>, rows: readonly DataRow[]) {
  const names = Object.keys(columns);
  return rows.map((row): Record<string, DataCell> =>
    Object.fromEntries(names.map((name) => [name, cellOf(row[name])])),
  );
}

function cellOf(value: DataValue): DataCell {
  if (typeof value === 'string') return heldBack(value);
  if (typeof value !== 'object') return value;
  if ('day' in value) return value;
  if ('date' in value) return dateCell(value.date);
  if ('coded' in value) return heldBack(JSON.stringify(value.coded));
  return heldBack(value.join(listSeparator));
}

/** A record as JSON: nothing in it is null or empty, names that are held back are marked. */
export function jsonRecord(row: DataRow): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row)
      .map(([name, value]) => [name, jsonOf(value)] as const)
      .filter(([, value]) => value !== undefined && value !== ''),
  );
}

function jsonOf(value: DataValue): unknown {
  if (typeof value === 'string') return heldBack(value);
  if (typeof value !== 'object') return value;
  if ('day' in value) return value.day;
  if ('date' in value) return value.date;
  if ('coded' in value) return marked(value.coded);
  return value.map(heldBack);
}

// Answers are coded from words, so a name may be held back anywhere in one.
function marked(value: unknown): unknown {
  if (typeof value === 'string') return heldBack(value);
  if (Array.isArray(value)) return value.map(marked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .map(([field, inner]: [string, unknown]) => [field, marked(inner)]),
  );
}
