import type { Aside } from '../block.ts';
import type { PrintedLine } from './printed-line.ts';
import type { TableChunk } from './table-chunk.ts';

/** The lines of one paragraph, before its words are put together. */
export interface TextChunk {
  readonly kind: 'text';
  readonly lines: readonly PrintedLine[];
  readonly page: number;
  readonly label?: string;
  readonly isBullet?: boolean;
  readonly heading?: number;
  readonly level?: number;
  readonly list?: string;
  readonly role?: 'note' | 'caption';
  readonly language?: string;
  readonly aside?: Aside;
  /** Whether the file says that it began on the page before. */
  readonly isContinued?: boolean;
}

export type Chunk = TextChunk | TableChunk;
