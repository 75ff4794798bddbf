import type { Block, Look, Paragraph, TableBlock } from '../block.ts';
import { chunkText } from './chunk-text.ts';
import type { Chunk, TextChunk } from './chunk.ts';
import type { TableChunk } from './table-chunk.ts';
import type { PrintedLine } from './printed-line.ts';

/** A paragraph or table of a PDF as a block, its hyphens at the ends of lines still marked. */
export function blockOf(chunk: Chunk): Block {
  return chunk.kind === 'table' ? tableOf(chunk) : paragraphOf(chunk);
}

function tableOf({ rows, page, headingRows, aside }: TableChunk): TableBlock {
  return {
    kind: 'table',
    rows,
    page,
    ...(headingRows === undefined ? {} : { headingRows }),
    ...(aside === undefined ? {} : { aside }),
  };
}

function paragraphOf({ kind: _kind, isContinued: _told, lines, ...about }: TextChunk): Paragraph {
  const text = chunkText(lines);
  const look = lookOf(lines);
  const lead = look.isBold === true ? '' : leadOf(lines, text);
  return { kind: 'paragraph', ...about, text, look, ...(lead === '' ? {} : { leadsWith: lead }) };
}

function lookOf(lines: readonly PrintedLine[]): Look {
  const spans = lines.flatMap((line) => line.spans);
  const [first] = lines;
  return {
    ...(spans.length > 0 && spans.every(({ isBold }) => isBold) ? { isBold: true } : {}),
    ...(spans.length > 0 && spans.every(({ isItalic }) => isItalic) ? { isItalic: true } : {}),
    ...(first === undefined ? {} : { size: first.size, indent: Math.round(first.left) }),
  };
}

// Bold words that lead a paragraph, over as many spans as are bold from its start.
function leadOf(lines: readonly PrintedLine[], text: string): string {
  const [span] = lines[0]?.spans ?? [];
  if (span === undefined || span.boldUntil === 0) return '';
  const lead = span.text.slice(0, span.boldUntil).trim();
  return text.startsWith(lead) ? lead : '';
}
