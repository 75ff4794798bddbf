import type { Register } from '../../register/register.ts';
import type { Link } from '../body-link.ts';

/** The parts of the page of data. */
export type DataGroup = 'whole' | 'tables' | 'standards' | 'pages' | 'dates' | 'about';

/** What a column of a table, or a field of the same record in JSON, holds. */
export interface Column {
  readonly is: string;
  /** `date` is as precise as its source, `day` a whole day, `list` several texts; left out, it is text. */
  readonly type?: 'integer' | 'number' | 'date' | 'day' | 'list';
  /** The only values it has. */
  readonly oneOf?: readonly string[];
  /** Whether it is there in every row. */
  readonly isAlways?: boolean;
  /** Whether it tells no more than the day of the data: two of the same content differ in it. */
  readonly isOfDay?: boolean;
}

/** A file of the site that other programs read, or one for each of several things. */
export interface DataFile {
  /** A name of its own: `facts`. */
  readonly id: string;
  readonly group: DataGroup;
  readonly title: string;
  /** What it holds, in plain words. */
  readonly holds: string;
  /** As people call it: `CSV`, `iCalendar`. */
  readonly format: string;
  readonly mediaType: string;
  /** `/data/facts.csv`; with a name in braces where there is one for each of several things: `/topics/{topic}.csv`. */
  readonly address: string;
  /** What the names in braces stand for. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** The files that this register has. */
  readonly links: (register: Register) => readonly Link[];
  /** The columns of a table, by name. */
  readonly columns?: Readonly<Record<string, Column>>;
  /** The address of the schema that it is published with. */
  readonly schema?: string;
  /** The public standard that it follows. */
  readonly standard?: Link;
}

/** What is always sent as a media type. */
export const mediaTypes = {
  atom: 'application/atom+xml',
  calendar: 'text/calendar',
  csv: 'text/csv',
  json: 'application/json',
  jsonLd: 'application/ld+json',
  xml: 'application/xml',
  zip: 'application/zip',
} as const;

/** The link to a file that every register has, named as a reader saves it. */
export function theFile(address: string): () => readonly Link[] {
  const link = { name: address.slice(address.lastIndexOf('/') + 1), href: address };
  return () => [link];
}
