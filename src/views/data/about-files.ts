import { addresses } from '../addresses.ts';
import type { DataFile } from './data-file.ts';
import { mediaTypes, theFile } from './data-file.ts';

/** Descriptions of the data that programs read before the data itself. */
export const aboutFiles: readonly DataFile[] = [
  {
    id: 'data-package',
    group: 'about',
    title: 'Description of the tables',
    holds:
      'Every table with its columns, what each may hold, and how the rows of one lead to those of another. Programs for data load all tables through it.',
    format: 'JSON',
    mediaType: mediaTypes.json,
    address: addresses.dataPackage,
    links: theFile(addresses.dataPackage),
    standard: { name: 'Data Package 2.0', href: 'https://datapackage.org/' },
  },
  {
    id: 'catalogue',
    group: 'about',
    title: 'Entry for catalogues of data',
    holds:
      'What the data is, who publishes it under which licence, which places it is about and where each file lies, for a catalogue to take over.',
    format: 'JSON-LD',
    mediaType: mediaTypes.jsonLd,
    address: addresses.dataCatalogue,
    links: theFile(addresses.dataCatalogue),
    standard: { name: 'DCAT 3', href: 'https://www.w3.org/TR/vocab-dcat-3/' },
  },
  {
    id: 'openapi',
    group: 'about',
    title: 'Description of the addresses',
    holds:
      'Every address of the data with what it answers, for whoever writes a program that asks.',
    format: 'JSON',
    mediaType: mediaTypes.json,
    address: addresses.dataOpenApi,
    links: theFile(addresses.dataOpenApi),
    standard: { name: 'OpenAPI 3.1', href: 'https://spec.openapis.org/oas/v3.1.1.html' },
  },
];
