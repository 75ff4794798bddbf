import type { Block } from '../block.ts';

/** Blocks made of lines of a text, and the first line after them. */
export interface Taken {
  readonly blocks: readonly Block[];
  readonly next: number;
}
