import type { Root } from 'mdast';
import type { Position } from 'unist';

type Placed = { position?: Position | undefined; children?: Placed[]; attributes?: Placed[] };

/** Moves the places of a tree that was read from the end of a file to where they stand in the file. */
export function moved(tree: Root, by: { lines: number; offset: number }): Root {
  const move = (node: Placed): void => {
    for (const point of node.position ? [node.position.start, node.position.end] : []) {
      point.line += by.lines;
      if (point.offset !== undefined) point.offset += by.offset;
    }
    for (const part of [...(node.children ?? []), ...(node.attributes ?? [])]) move(part);
  };
  move(tree);
  return tree;
}
