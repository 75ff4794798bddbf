import type { Block, Paragraph } from '../../../src/documents/block.ts';
import { typedLabel } from '../../../src/documents/typed/typed-label.ts';
import type { TextNode } from '../../../src/model/text.ts';

/** Blocks from lines of text as a reader gives them; a line in `**` is bold. */
export function blocksFrom(text: string): Block[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line): Paragraph => {
      const bold = /^\*\*(.+)\*\*$/.exec(line)?.[1];
      const typed = typedLabel(bold ?? line);
      const look = bold === undefined ? {} : { look: { isBold: true } };
      return { kind: 'paragraph', text: bold ?? line, ...typed, ...look };
    });
}

/** A text as an outline: a line for each part, set in by its depth. */
export function outlineOf(nodes: readonly TextNode[], depth = 0): string[] {
  return nodes.flatMap((node) => {
    const words =
      node.kind === 'section'
        ? node.heading
        : node.kind === 'table'
          ? `${node.rows.length} rows`
          : node.text;
    const said = [node.kind, node.label, words].filter((piece) => piece !== undefined).join(' ');
    const inside = 'content' in node ? (node.content ?? []) : [];
    return [`${'  '.repeat(depth)}${said}`, ...outlineOf(inside, depth + 1)];
  });
}
