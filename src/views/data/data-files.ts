import type { Register } from '../../register/register.ts';
import { aboutFiles } from './about-files.ts';
import type { DataFile } from './data-file.ts';
import { dataTables } from './data-tables.ts';
import { dateFiles } from './date-files.ts';
import { pageFiles } from './page-files.ts';
import { standardFiles } from './standard-files.ts';
import { wholeFiles } from './whole-files.ts';

/**
 * Every file of the site that other programs read.
 *
 * The page of data, the descriptions that programs read and the tests are made from this list. A new
 * file stands in the list of its kind, and so here.
 */
export const dataFiles: readonly DataFile[] = [
  ...wholeFiles,
  ...dataTables,
  ...standardFiles,
  ...pageFiles,
  ...dateFiles,
  ...aboutFiles,
];

/** Those of them that a register has: a calendar in which nothing stands is not made. */
export function dataFilesOf(register: Register): DataFile[] {
  return dataFiles.filter(({ links }) => links(register).length > 0);
}
