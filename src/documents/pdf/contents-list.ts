import { chunkText } from './chunk-text.ts';
import type { Chunk } from './chunk.ts';

const fewest = 3;

/** Marks lines in which dots lead to the number of a page, several of them in a row, as a list of contents. */
export function asContents(chunks: readonly Chunk[]): Chunk[] {
  const isLine = chunks.map(leadsToPage);
  return chunks.map((chunk, place) => {
    if (isLine[place] !== true || chunk.aside !== undefined) return chunk;
    let [from, to] = [place, place];
    while (isLine[from - 1] === true) from -= 1;
    while (isLine[to + 1] === true) to += 1;
    return to - from + 1 >= fewest ? { ...chunk, aside: 'contents-list' } : chunk;
  });
}

function leadsToPage(chunk: Chunk): boolean {
  if (chunk.kind === 'table') return false;
  return (
    chunk.aside !== undefined ||
    /(?:\.\s?){4,}\s*\d{1,3}$|…{2,}\s*\d{1,3}$/u.test(chunkText(chunk.lines))
  );
}
