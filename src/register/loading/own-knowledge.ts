import type { Files } from '../../files/files.ts';
import type { KnowledgeKind, OwnEntry } from '../register.ts';
import type { Content, Loaded } from './load-content.ts';

const kinds: readonly KnowledgeKind[] = [
  'topic',
  'glossary',
  'guide',
  'superseded',
  'statute',
  'standard',
  'check',
  'error',
];

/** The entries of knowledge that stand beside `knowledge/`, by kind and key. */
export function ownKnowledge(content: Content, files: Files): OwnEntry[] {
  return kinds.flatMap((kind) =>
    [...(content[kind] as ReadonlyMap<string, Loaded<unknown>>).values()].flatMap((entry) => {
      const path = entry.document.file.slice(files.name.length + 1);
      if (path.startsWith('knowledge/')) return [];
      return [{ kind, key: entry.key, isInPlace: files.isInPlace?.(path) ?? false }];
    }),
  );
}
