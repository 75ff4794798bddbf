import type { TextNode } from '../../model/text.ts';

type Table = Extract<TextNode, { kind: 'table' }>;

/** What a cell of a table stands under, the nearest first: the first cell of its row, its column’s head, the caption. */
export function columnHeadings(
  { caption, columns }: Table,
  { cells, column }: { cells: readonly string[]; column: number },
): string[] {
  const first = column > 0 ? cells[0] : undefined;
  return [first, columns?.[column], caption].filter(
    (words): words is string => words !== undefined && words !== '' && words.length <= mostOfHead,
  );
}

const mostOfHead = 80;
