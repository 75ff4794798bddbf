import type { MatrixCell } from '../../register/matrix/matrix-rows.ts';
import { matrixRows } from '../../register/matrix/matrix-rows.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import { organisationLink } from '../body-link.ts';
import { lettersNote, matrixStatusNames, schemeName } from '../phrases/rasci.ts';
import type { LegendView } from './matrix-cells.ts';
import { legendView, partyRemarks } from './matrix-cells.ts';
import type { MatrixGrid } from './matrix-grid.ts';
import { matrixGrid } from './matrix-grid.ts';
import type { MatrixMargins } from './matrix-margins.ts';
import { matrixMargins } from './matrix-margins.ts';
import type { MatrixLists } from './matrix-lists.ts';
import { matrixLists } from './matrix-lists.ts';

export interface RasciView extends MatrixLists {
  readonly caption: string;
  readonly statusName: string;
  readonly statusNote: string | undefined;
  readonly isSettled: boolean;
  readonly scheme: string;
  readonly href: string;
  readonly legend: readonly LegendView[];
  /** What the legend does not say of the letters, and whose words stand for it. */
  readonly lettersNote: string | undefined;
  /** The way round that the document shows it: parties across, parties down, or roles across. */
  readonly grid: MatrixGrid;
  /** Who answers for each activity, counted at the edges. */
  readonly margins: MatrixMargins | undefined;
}

/** A RASCI matrix as a table and as lists. */
export function rasciView(constitution: Constitution, register: Register): RasciView | undefined {
  const { rasci, key } = constitution;
  if (rasci === undefined) return undefined;
  const cells = matrixRows(rasci).flatMap((row) => row.cells);
  return {
    caption: rasci.caption,
    statusName: matrixStatusNames[rasci.status],
    statusNote: rasci.statusNote,
    isSettled: rasci.status === 'in-force',
    scheme: schemeName(rasci.scheme),
    href: addresses.clause(key, rasci.table),
    legend: rasci.legend.map((line) => legendView(line, rasci)),
    lettersNote: lettersNote(rasci, usedLetters(cells)),
    grid: matrixGrid(rasci),
    margins: matrixMargins(rasci),
    ...matrixLists(rasci, {
      organisationsOf: ({ organisations = [] }) =>
        organisations.map((id) => organisationLink(id, register)),
      noteOf: partyRemarks,
    }),
  };
}

/** The letters that stand in cells and have no word beside them, each once. */
function usedLetters(cells: readonly MatrixCell[]): string[] {
  return [...new Set(cells.flatMap(({ cell }) => cell.letters))];
}
