import type { BlockCell } from '../block.ts';
import { chunkText } from './chunk-text.ts';
import { printedLines } from './printed-lines.ts';
import type { PrintedPiece } from '../printed/page.ts';
import { paragraphsOf } from './paragraphs-of.ts';
import type { Setting } from './setting.ts';

/** A cell of a table by the pieces in it: its paragraphs, each on a line of its own. */
export function cellOf(pieces: readonly PrintedPiece[], page: number, setting: Setting): BlockCell {
  const lines = printedLines(pieces, page);
  const chunks = paragraphsOf(lines, setting);
  const text = chunks
    .flatMap((chunk) =>
      chunk.kind === 'table' ? [] : [[chunk.label ?? '', chunkText(chunk.lines)].join(' ').trim()],
    )
    .join('\n');
  const isBold = text !== '' && lines.every(({ spans }) => spans.every((span) => span.isBold));
  return { text, ...(isBold ? { isBold } : {}) };
}
