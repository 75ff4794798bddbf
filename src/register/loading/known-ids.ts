import type { Files } from '../../files/files.ts';
import { listFiles } from '../../files/list-files.ts';
import { kindOf } from './content-kinds.ts';

const named = ['body-kind', 'place-kind'] as const;

/** What fields that name an entry of knowledge can say, by what they refer to. */
export type KnownIds = Readonly<Partial<Record<(typeof named)[number], readonly string[]>>>;

/** The names that the files of a content folder give to entries of knowledge, in order. */
export function knownIds(files: Files): KnownIds {
  const entries = listFiles(files).value.flatMap((path) => kindOf(path) ?? []);
  const known = named.map((one) => {
    const ids = entries.flatMap(({ kind, key }) => (kind === one ? [key] : []));
    return [one, ids.sort()] as const;
  });
  return Object.fromEntries(known.filter(([, ids]) => ids.length > 0));
}
