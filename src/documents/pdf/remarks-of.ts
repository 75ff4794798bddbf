import type { FileRemark } from '../block.ts';
import type { Chunk } from './chunk.ts';
import type { Page } from '../printed/page.ts';

/** What a person should know of how the pages were read. */
export function remarksOf(chunks: readonly Chunk[], pages: readonly Page[]): FileRemark[] {
  const loose = chunks.flatMap((chunk) =>
    chunk.kind === 'table' && chunk.isLoose === true ? [chunk.page] : [],
  );
  const empty = pages.filter(({ pieces }) => pieces.every(({ text }) => text.trim() === ''));
  return [
    ...[...new Set(loose)].map((page): FileRemark => ({
      kind: 'doubtful',
      says: `A table on page ${page} has no lines around its cells; they were told by the places of the words. Compare it.`,
    })),
    ...empty.map(({ number }): FileRemark => ({
      kind: 'picture',
      says: `Page ${number} has no text: it is empty, or a picture.`,
    })),
  ];
}
