import type { Block } from '../../../src/documents/block.ts';

/** What blocks say, for a test: a paragraph as `label | text`, a table as its rows of cells. */
export function textsOf(blocks: readonly Block[]): (string | string[][])[] {
  return blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map(({ text }) => text))
      : [block.label, block.text].filter((piece) => piece !== undefined).join(' | '),
  );
}
