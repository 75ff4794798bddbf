import type { PartialDate } from '../../model/partial-date.ts';
import type { Body, Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import type { Column, DataFile } from './data-file.ts';
import { mediaTypes, theFile } from './data-file.ts';

/** What one field of a record holds; left out where nothing is known or nothing is said. */
export type DataValue =
  | string
  | number
  | readonly string[]
  | { readonly date: PartialDate }
  | { readonly day: string }
  | { readonly coded: unknown }
  | undefined;

export type DataRow<Name extends string = string> = Readonly<Record<Name, DataValue>>;

/** That fields of a table name a row of another. */
export interface Refers<Name extends string = string> {
  readonly fields: readonly Name[];
  readonly table: string;
  readonly to: readonly string[];
}

interface Described<Name extends string> {
  readonly id: string;
  readonly title: string;
  readonly holds: string;
  readonly columns: Readonly<Record<Name, Column>>;
  /** The fields by which a row is told from every other. */
  readonly key: readonly NoInfer<Name>[];
  readonly refers?: readonly Refers<NoInfer<Name>>[];
}

/** A table of the register as data: what its rows are, how they are told apart, what they name. */
export interface DataTable extends DataFile {
  readonly columns: Readonly<Record<string, Column>>;
  readonly key: readonly string[];
  readonly refers: readonly Refers[];
  readonly rows: (register: Register) => readonly DataRow[];
}

/** A table whose rows are each about one body. */
export interface BodyTable extends DataTable {
  readonly rowsOf: (body: Body, register: Register) => readonly DataRow[];
}

/** A table of the whole register. */
export function dataTable<const Name extends string>({
  rows,
  ...described
}: Described<Name> & {
  readonly rows: (register: Register) => readonly DataRow<NoInfer<Name>>[];
}): DataTable {
  const address = addresses.dataTable(described.id);
  return {
    refers: [],
    ...described,
    group: 'tables',
    format: 'CSV',
    mediaType: mediaTypes.csv,
    address,
    links: theFile(address),
    rows,
  };
}

/** A table with some rows for each body, in the order of the bodies. */
export function bodyTable<const Name extends string>({
  rowsOf,
  ...described
}: Described<Name> & {
  readonly rowsOf: (body: Body, register: Register) => readonly DataRow<NoInfer<Name>>[];
}): BodyTable {
  const rows = (register: Register): DataRow<Name>[] =>
    [...register.bodies.values()].flatMap((body) => [...rowsOf(body, register)]);
  return { ...dataTable<Name>({ ...described, rows }), rowsOf };
}

/** That one field names a row of another table by its `id`. */
export function names<const Name extends string>(field: Name, table: string): Refers<Name> {
  return { fields: [field], table, to: ['id'] };
}

/** A date of a field that may be left out. */
export function dateOf(date: PartialDate | undefined): { readonly date: PartialDate } | undefined {
  return date === undefined ? undefined : { date };
}
