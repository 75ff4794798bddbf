import type { ReferenceKind } from '../../model/walk/references-in.ts';
import { referencesIn } from '../../model/walk/references-in.ts';
import type { ContentKind } from './content-kinds.ts';
import { pathsOf, schemas } from './content-kinds.ts';
import type { Content, Loaded } from './load-content.ts';

/** A partnership, or one body of it. */
export interface Part {
  readonly partnership: string;
  readonly body?: string;
}

// What stands in a file of its own for whoever names it. Bodies are documents of their own.
const shared: readonly ReferenceKind[] = ['organisation', 'place', 'source', 'superseded'];
const inFolders = ['partnership', 'constitution', 'text', 'facts', 'membership', 'rasci'] as const;

/**
 * Tells of any path in the content whether it is about one partnership, or about one body of it.
 *
 * Shape: its own files, the sources they are taken from, and the records that they name, those too
 *        that are broken or missing; for a body, the record of its partnership as well.
 */
export function filesAbout(part: Part, content: Content): (path: string) => boolean {
  const { partnership, body } = part;
  const own = `partnerships/${partnership}`;
  const folder = body === undefined ? `${own}/` : `${own}/${body}/`;
  const isOwn = (path: string): boolean =>
    path === own || path === `${own}/partnership.yaml` || `${path}/`.startsWith(folder);
  const named = namedBy(isOwn, content);
  return (path) => isOwn(path) || named.has(path);
}

function namedBy(isOwn: (path: string) => boolean, content: Content): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const kind of inFolders)
    for (const loaded of content[kind].values())
      if (isOwn(pathsOf(kind, loaded.key)[0]!)) addNamed(kind, { loaded, content, paths });
  return paths;
}

interface Naming {
  readonly loaded: Loaded<unknown>;
  readonly content: Content;
  readonly paths: Set<string>;
}

// What a named record names in its turn is part of it: the place of an organisation, its successor.
function addNamed(kind: ContentKind, { loaded, content, paths }: Naming): void {
  for (const { kind: named, value } of referencesIn(schemas[kind], loaded.record)) {
    if (!shared.includes(named)) continue;
    const ofKind = named as 'organisation' | 'place' | 'source' | 'superseded';
    const key = String(value);
    const all = pathsOf(ofKind, key);
    if (all.every((path) => paths.has(path))) continue;
    for (const path of all) paths.add(path);
    const next = content[ofKind].get(key);
    // Other bodies taken from the same document have nothing to do with this one.
    if (next !== undefined && ofKind !== 'source')
      addNamed(ofKind, { loaded: next, content, paths });
  }
}
