import type { TextNode } from '../../model/text.ts';

/** One run of words as typed: a heading, a paragraph, a cell of a table. */
export interface OwnPiece {
  readonly kind: 'title' | 'heading' | 'text' | 'caption' | 'column' | 'cell';
  readonly words: string;
  /** Where it stands in its part. */
  readonly path: readonly (string | number)[];
}

/**
 * The runs of words that one part of a text holds itself, in order, without its printed label.
 *
 * Whoever reads the words of a part walks them here, so that nobody forgets a caption or a column.
 * Empty cells are left out.
 */
export function ownPieces(node: TextNode): OwnPiece[] {
  return everyPiece(node).filter(({ words }) => words !== '');
}

function everyPiece(node: TextNode): OwnPiece[] {
  switch (node.kind) {
    case 'section':
      return [{ kind: 'heading', words: node.heading ?? '', path: ['heading'] }];
    case 'title':
      return [{ kind: 'title', words: node.text, path: ['text'] }];
    case 'clause':
    case 'item':
      return [{ kind: 'text', words: node.text ?? '', path: ['text'] }];
    case 'table':
      return [
        { kind: 'caption', words: node.caption ?? '', path: ['caption'] },
        ...(node.columns ?? []).map((words, column): OwnPiece => ({
          kind: 'column',
          words,
          path: ['columns', column],
        })),
        ...node.rows.flatMap((cells, row) =>
          cells.map((words, column): OwnPiece => ({
            kind: 'cell',
            words,
            path: ['rows', row, column],
          })),
        ),
      ];
  }
}

/** The pieces of one part line by line: a paragraph, a caption, a row of a table. */
export function ownLines(node: TextNode): OwnPiece[][] {
  return [
    ...Map.groupBy(ownPieces(node), ({ kind, path }) =>
      kind === 'cell' ? path[1] : kind,
    ).values(),
  ];
}
