import type { Chunk } from './chunk.ts';
import { lineText } from './printed-line.ts';
import type { Page } from '../printed/page.ts';

/**
 * Whether the declared structure of a page holds its words, and tells paragraphs.
 *
 * Some programs mark each line as a paragraph, or the whole of a page as one.
 */
export function isTreeWorthy(page: Page, chunks: readonly Chunk[]): boolean {
  const all = lettersIn(
    page.pieces.filter(({ isArtifact }) => !isArtifact).map(({ text }) => text),
  );
  const held = lettersIn(chunks.flatMap(textsOf));
  return held >= 0.85 * all && !isLineByLine(chunks);
}

function textsOf(chunk: Chunk): string[] {
  if (chunk.kind === 'table') return chunk.rows.flatMap((row) => row.map(({ text }) => text));
  return [chunk.label ?? '', ...chunk.lines.map(lineText)];
}

function lettersIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.replace(/\s/gu, '').length, 0);
}

function isLineByLine(chunks: readonly Chunk[]): boolean {
  let torn = 0;
  let whole = 0;
  chunks.forEach((chunk, place) => {
    if (chunk.kind === 'table') return;
    if (chunk.lines.length > 1) whole += 1;
    const before = chunks[place - 1];
    const goesOn = /^\p{Ll}/u.test(textsOf(chunk)[1] ?? '') && chunk.label === undefined;
    if (goesOn && before?.kind === 'text' && /[\p{Ll},]$/u.test(textsOf(before).at(-1) ?? ''))
      torn += 1;
  });
  return torn >= 3 && torn > whole;
}
