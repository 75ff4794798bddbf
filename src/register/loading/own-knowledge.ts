import type { Files } from '../../files/files.ts';
import type { OwnEntry } from '../register.ts';
import { knowledgeKinds } from './content-kinds.ts';
import type { Content, Loaded } from './load-content.ts';

/** The entries of knowledge that stand beside `knowledge/`, by kind and key. */
export function ownKnowledge(content: Content, files: Files): OwnEntry[] {
  return knowledgeKinds.flatMap((kind) =>
    [...(content[kind] as ReadonlyMap<string, Loaded<unknown>>).values()].flatMap((entry) => {
      const path = entry.document.file.slice(files.name.length + 1);
      if (path.startsWith('knowledge/')) return [];
      return [{ kind, key: entry.key, isInPlace: files.isInPlace?.(path) ?? false }];
    }),
  );
}
