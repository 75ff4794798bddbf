import type { Block } from '../../documents/block.ts';
import type { TextNode } from '../../model/text.ts';
import { buildTree } from './build-tree.ts';
import { giveIds } from './give-ids.ts';
import { withTextOfTables } from './laid-out-tables.ts';
import { linesOf } from './line.ts';
import { withRunInHeadings } from './run-in-headings.ts';

/** The text of a document as `text.yaml` has it: every word of its blocks, in order, but for what stands aside. */
export function structureOf(blocks: readonly Block[]): TextNode[] {
  const lines = withRunInHeadings(withTextOfTables(linesOf(blocks)));
  return giveIds(withoutEmptySections(buildTree(lines)));
}

function withoutEmptySections(nodes: readonly TextNode[]): TextNode[] {
  return nodes.map((node) => {
    if (!('content' in node) || node.content === undefined) return node;
    const { content, ...own } = node;
    return content.length === 0 ? own : { ...own, content: withoutEmptySections(content) };
  });
}
