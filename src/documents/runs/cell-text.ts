import type { Block } from '../block.ts';

/** The words of a cell: a line for each paragraph with its number, and for each row of a table in it. */
export function cellText(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n');
}

/** Whether all words of a cell are bold. */
export function isBoldCell(blocks: readonly Block[]): boolean {
  const worded = blocks.filter((block) => block.kind === 'table' || block.text !== '');
  return (
    worded.length > 0 &&
    worded.every((block) => block.kind === 'paragraph' && block.look?.isBold === true)
  );
}

function linesOf(block: Block): string[] {
  if (block.kind === 'paragraph') return [`${block.label ?? ''} ${block.text}`.trim()];
  return block.rows.map((row) =>
    row
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join(' '),
  );
}
