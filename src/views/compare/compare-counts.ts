// Also runs in the browser.
import type { CompareTable } from './compare-table.ts';

/** How many questions each box above a comparison is about. */
export interface CompareCounts {
  readonly silent: number;
  readonly differ: number;
}

/** Counts the questions on which all are silent, and those on which answers differ. */
export function compareCounts({ rows }: Pick<CompareTable, 'rows'>): CompareCounts {
  const of = (kind: string): number => rows.filter(({ verdict }) => verdict?.kind === kind).length;
  return { silent: of('silent'), differ: of('differ') };
}
