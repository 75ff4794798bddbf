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
];
