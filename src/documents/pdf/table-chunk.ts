import type { Aside, BlockCell } from '../block.ts';

/** A table, and where its columns begin and end on the page. */
export interface TableChunk {
  readonly kind: 'table';
  readonly rows: readonly (readonly BlockCell[])[];
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top?: number;
  readonly headingRows?: number;
  /** Whether its cells were told by the places of the words alone. */
  readonly isLoose?: boolean;
  readonly aside?: Aside;
}
