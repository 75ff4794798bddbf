import type { PrintedPiece } from '../printed/page.ts';

type Row = readonly (readonly PrintedPiece[])[];

/**
 * The cells of a loose table, a heading that stands beside its column put over it.
 *
 * A heading in the middle of its column seems to have a column of its own, in which no row has words.
 */
export function withHeadingsOverColumns(rows: readonly Row[]): Row[] {
  const count = rows[0]?.length ?? 0;
  for (let column = 0; column + 1 < count; column += 1)
    if (isOneColumn(rows, column))
      return withHeadingsOverColumns(rows.map((row) => joinedAt(row, column)));
  return [...rows];
}

function isOneColumn(rows: readonly Row[], column: number): boolean {
  const isFilled = (row: Row | undefined, at: number): boolean =>
    (row?.[at] ?? []).some(({ text }) => text.trim() !== '');
  const [heading, ...others] = rows;
  const isHeadedOnce = isFilled(heading, column) !== isFilled(heading, column + 1);
  return (
    isHeadedOnce && others.every((row) => !isFilled(row, column) || !isFilled(row, column + 1))
  );
}

function joinedAt(row: Row, column: number): Row {
  return row.flatMap((pieces, at) => {
    if (at === column) return [[...pieces, ...(row[at + 1] ?? [])]];
    return at === column + 1 ? [] : [pieces];
  });
}
