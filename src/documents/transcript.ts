import type { Block } from './block.ts';

/** A document as plain text, and the lines of it that each block stands on. */
export interface Transcript {
  readonly text: string;
  /** By the order of the blocks: the first and the last line of each, counted from 1. */
  readonly lines: readonly { readonly first: number; readonly last: number }[];
}

/** Writes the words of a document as plain text: a line for each line of a paragraph and each row of a table. */
export function transcriptOf(blocks: readonly Block[]): Transcript {
  const written: string[] = [];
  const lines = blocks.map((block) => {
    const first = written.length + 1;
    written.push(...linesOf(block));
    return { first, last: written.length };
  });
  return { text: written.map((line) => `${line}\n`).join(''), lines };
}

function linesOf(block: Block): string[] {
  if (block.kind === 'paragraph')
    return [block.label, block.text]
      .filter((piece) => piece !== undefined && piece !== '')
      .join('\t')
      .split('\n');
  const rows = block.rows.map((row) =>
    row.map(({ text }) => text.replaceAll('\n', ' ')).join('\t'),
  );
  return [...(block.caption === undefined ? [] : [block.caption]), ...rows];
}
