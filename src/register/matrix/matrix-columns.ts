import { oncePer } from '../once-per.ts';
import type { Matrix, MatrixPlace } from './matrix.ts';
import type { MatrixCell } from './matrix-rows.ts';
import { matrixRows } from './matrix-rows.ts';

/** One party with its cells, in the order of the activities. Empty cells are there too. */
export interface MatrixColumn {
  readonly party: Matrix['parties'][number];
  /** Where its label stands. */
  readonly place: MatrixPlace;
  readonly cells: readonly MatrixCell[];
  readonly isRead: boolean;
  readonly isBlank: boolean;
}

/** The columns of a matrix. Read once, though several checks of it ask. */
export const matrixColumns: (rasci: Matrix) => readonly MatrixColumn[] = oncePer(columnsOf);

function columnsOf(rasci: Matrix): MatrixColumn[] {
  const rows = matrixRows(rasci);
  return rasci.parties.map((party, column) => {
    const cells = rows.map((row) => row.cells[column]!);
    return {
      party,
      place: { document: 'rasci', path: ['parties', column, 'label'] },
      cells,
      isRead: cells.every(({ unread }) => unread.length === 0),
      isBlank: cells.every(({ isBlank }) => isBlank),
    };
  });
}
