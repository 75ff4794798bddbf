import { dateWords } from '../../english/date-words.ts';
import type { Register } from '../../register/register.ts';
import type { Link } from '../body-link.ts';
import type { DataFile, DataGroup } from './data-file.ts';
import { dataFilesOf } from './data-files.ts';
import { dataFormat } from './data-version.ts';
import { citeAs } from './register-data.ts';

/** Every file of the site that other programs can read, with what it holds. */
export interface DataView {
  readonly groups: readonly DataGroupView[];
  readonly licence: { readonly name: string; readonly url: string };
  /** How the data is to be cited, with its version and its day. */
  readonly citation: string;
  /** The version of the form of the files, and since when it holds, as words. */
  readonly format: { readonly version: string; readonly since: string };
}

/** Files of one sort. */
export interface DataGroupView {
  readonly id: DataGroup;
  readonly title: string;
  readonly about: string;
  readonly files: readonly DataFileView[];
}

/** One file, or one for each of several things. */
export interface DataFileView {
  readonly id: string;
  readonly name: string;
  readonly holds: string;
  readonly format: string;
  readonly columns: readonly { readonly name: string; readonly is: string }[];
  readonly standard: Link | undefined;
  readonly links: readonly Link[];
}

/** The files that are there in this register, in groups. */
export function dataView(register: Register): DataView {
  const { site } = register;
  const there = dataFilesOf(register).map((file) => ({
    group: file.group,
    ...fileView(file, register),
  }));
  return {
    groups: groups
      .map(({ id, ...group }) => ({ id, ...group, files: there.filter((one) => one.group === id) }))
      .filter(({ files }) => files.length > 0),
    licence: site.licence,
    citation: citeAs(register),
    format: { version: dataFormat.version, since: dateWords(dataFormat.since) },
  };
}

function fileView(
  { id, title, holds, format, columns = {}, standard, links }: DataFile,
  register: Register,
): DataFileView {
  return {
    id,
    name: title,
    holds,
    format,
    columns: Object.entries(columns).map(([name, { is }]) => ({ name, is })),
    standard,
    links: links(register),
  };
}

const groups: readonly Omit<DataGroupView, 'files'>[] = [
  { id: 'whole', title: 'Everything', about: 'The whole register, in one file or body by body.' },
  {
    id: 'tables',
    title: 'Tables',
    about: 'One kind of thing in each. Ids lead from one table to another.',
  },
  {
    id: 'standards',
    title: 'In the standards of the field',
    about: 'The same in the forms that other programs of the field read.',
  },
  {
    id: 'pages',
    title: 'What pages show',
    about: 'The tables that stand on pages, as they can be saved there.',
  },
  { id: 'dates', title: 'Calendars and feeds', about: 'To be told when something is due or new.' },
  {
    id: 'about',
    title: 'About the data',
    about: 'Descriptions of these files that programs read.',
  },
];
