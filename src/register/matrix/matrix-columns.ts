import type { RasciMatrix } from '../../model/rasci.ts';
import { oncePer } from '../once-per.ts';
import type { Path } from '../../files/content-file.ts';
import type { MatrixCell } from './matrix-rows.ts';
import { matrixRows } from './matrix-rows.ts';

/** One party with its cells, in the order of the activities. Empty cells are there too. */
export interface MatrixColumn {
  readonly party: RasciMatrix['parties'][number];
  readonly path: Path;
  readonly cells: readonly MatrixCell[];
  readonly isRead: boolean;
  readonly isBlank: boolean;
}

/** The columns of a matrix. Read once, though several checks of it ask. */
export const matrixColumns: (rasci: RasciMatrix) => readonly MatrixColumn[] = oncePer(columnsOf);

function columnsOf(rasci: RasciMatrix): MatrixColumn[] {
  const rows = matrixRows(rasci);
  return rasci.parties.map((party, column) => {
    const cells = rows.map((row) => row.cells[column]!);
    return {
      party,
      path: ['parties', column],
      cells,
      isRead: cells.every(({ unread }) => unread.length === 0),
      isBlank: cells.every(({ isBlank }) => isBlank),
    };
  });
}
