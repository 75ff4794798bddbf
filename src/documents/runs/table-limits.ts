import { refuse } from '../refuse.ts';

/** How large a table may be. A cell may say that it is as wide as a thousand. */
export const tableLimits = { rows: 5_000, columns: 200 } as const;

/** Refuses a table that is larger than any document has. */
export function refuseLargeTable(rows: number, columns: number): void {
  if (rows > tableLimits.rows || columns > tableLimits.columns)
    refuse(
      'The file holds a table of more rows or columns than a document has.',
      'Take the table out, and try again.',
    );
}

/** How many columns a table has whose rows are so wide; refuses one larger than any document has. */
export function columnsIn(widths: readonly number[]): number {
  const columns = widths.reduce((most, width) => Math.max(most, width), 0);
  refuseLargeTable(widths.length, columns);
  return columns;
}
