import type { Files } from '../../files/files.ts';
import { listFiles } from '../../files/list-files.ts';
import { kindOf } from './content-kinds.ts';

/** What fields that name an entry of knowledge can say, by what they refer to. */
export type KnownIds = Readonly<Partial<Record<'body-kind', readonly string[]>>>;

/** The names that the files of a content folder give to entries of knowledge, in order. */
export function knownIds(files: Files): KnownIds {
  const entries = listFiles(files).value.flatMap((path) => kindOf(path) ?? []);
  const ids = entries.flatMap(({ kind, key }) => (kind === 'body-kind' ? [key] : []));
  return ids.length === 0 ? {} : { 'body-kind': ids.sort() };
}
