import type { TableChunk } from './table-chunk.ts';
import type { PrintedPiece } from '../printed/page.ts';

/** Letters of one line without a wide gap between them. */
export interface LineSpan {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line its letters stand on, which differs a little between columns. */
  readonly base: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** How many letters at its start are bold, where not all are. */
  readonly boldUntil: number;
}

/** What stands on one line, from left to right; or a table, which stands like a line in its place. */
export interface PrintedLine {
  readonly spans: readonly LineSpan[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  /** Of most of its letters. */
  readonly size: number;
  readonly page: number;
  readonly pieces: readonly PrintedPiece[];
  readonly table?: TableChunk;
}

/** The words of a line, a space for each gap. */
export function lineText({ spans }: PrintedLine): string {
  return spans.map(({ text }) => text).join(' ');
}

/** A line of some of the spans of another. */
export function lineWith(line: PrintedLine, spans: readonly LineSpan[]): PrintedLine {
  return {
    ...line,
    spans,
    left: Math.min(...spans.map(({ left }) => left)),
    right: Math.max(...spans.map(({ right }) => right)),
    base: spans[0]?.base ?? line.base,
  };
}
