import type { Block, BlockCell } from '../block.ts';
import { singleSpaced } from '../characters/single-spaced.ts';

/** A table from rows of texts: short rows are filled up with empty cells. */
export function tableOfTexts(
  rows: readonly (readonly string[])[],
  placed: { readonly page?: number; readonly headingRows?: number } = {},
): Block {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    kind: 'table',
    ...placed,
    rows: rows.map((row) =>
      Array.from({ length: width }, (_, at): BlockCell => ({ text: cellText(row[at] ?? '') })),
    ),
  };
}

function cellText(text: string): string {
  return text
    .split('\n')
    .map(singleSpaced)
    .filter((line) => line !== '')
    .join('\n');
}
