import type { Entry, Files } from './files.ts';
import { Unreadable } from './files.ts';

const folder = 'knowledge';
const inside = `${folder}/`;

/** Whether the program lends a content folder what it knows: one with a `knowledge/` has a whole one of its own. */
export function isKnowledgeLent(content: Files): boolean {
  const own = content.entriesOf('');
  if (own === undefined || own instanceof Unreadable || own.length === 0) return false;
  return own.every(({ name }) => name !== folder);
}

/**
 * A content folder together with the knowledge that the program brings, as if that stood in its `knowledge/`.
 *
 * Shape: a file of its own takes the place of the program’s of the same kind and name: `glossary/quorum.yaml`
 *        of `knowledge/glossary/quorum.yaml`.
 */
export function withKnowledge(content: Files, knowledge: Files): Files {
  if (!isKnowledgeLent(content)) return content;
  const within = (path: string): string | undefined => {
    if (path === folder) return '';
    return path.startsWith(inside) ? path.slice(inside.length) : undefined;
  };
  const isReplaced = (path: string): boolean => content.sizeOf(path) !== undefined;
  const lent = <Found>(
    path: string,
    ask: (files: Files, path: string) => Found,
  ): Found | undefined => {
    const known = within(path);
    if (known === undefined) return ask(content, path);
    return isReplaced(known) ? undefined : ask(knowledge, known);
  };
  return {
    name: content.name,
    entriesOf: (path) => {
      if (path === '')
        return [...(content.entriesOf('') as Entry[]), { name: folder, kind: 'folder' }];
      const known = within(path);
      const entries = known === undefined ? content.entriesOf(path) : knowledge.entriesOf(known);
      if (known === undefined || entries === undefined || entries instanceof Unreadable)
        return entries;
      const from = known === '' ? '' : `${known}/`;
      return entries.filter(({ name }) => !isReplaced(from + name));
    },
    sizeOf: (path) => lent(path, (files, at) => files.sizeOf(at)),
    isInPlace: (path) => isReplaced(path) && knowledge.sizeOf(path) !== undefined,
    bytesOf: (path) => lent(path, (files, at) => files.bytesOf(at)),
  };
}
