import type { Matrix } from '../../../register/matrix/matrix.ts';
import type { RasciMeaning } from '../../../model/matrix/legend-entry.ts';
import type { Remark } from '../../check.ts';
import { list } from '../../../english/list.ts';
import type { MatrixCell, MatrixRow } from '../../../register/matrix/matrix-rows.ts';
import { cellsThat, matrixRows } from '../../../register/matrix/matrix-rows.ts';
import { onMatrix } from './on-matrix.ts';
import { isOpenPair } from './open-pair.ts';

// In a table of two or three parties, most of them is hardly a crowd.
const crowd = 3;

/** One finding about the activities in which a letter of one meaning goes to very many of the parties. */
export function crowdedRows(
  rasci: Matrix,
  {
    meaning,
    isCrowded,
    say,
  }: {
    meaning: RasciMeaning;
    isCrowded: (count: number, parties: number) => boolean;
    /** What to say of the rows; of one row, with how many of its cells. */
    say: (rows: readonly MatrixRow[], inFirst: number) => string;
  },
): Remark[] {
  // S/C may turn out to be either: the finding about pairs comes first.
  const surely = (row: MatrixRow): MatrixCell[] =>
    cellsThat(meaning, row).filter((cell) => !isOpenPair(cell));
  const rows = matrixRows(rasci).filter((row) => {
    const { length } = surely(row);
    return length >= crowd && isCrowded(length, row.cells.length);
  });
  const spots = rows.map((row) => ({
    ...row.place,
    message: `${row.activity.label}: ${list(surely(row).map(({ party }) => party.label))}`,
  }));
  return spots.length === 0
    ? []
    : onMatrix(rasci, spots, { message: say(rows, surely(rows[0]!).length) });
}

/** How many of the activities: “3 of the 24 activities”, “both activities”. */
export function ofAll(rows: number, { activities: { length } }: Matrix): string {
  if (rows < length) return `${rows} of the ${length} activities`;
  return `${length === 2 ? 'both' : `all ${length}`} activities`;
}
