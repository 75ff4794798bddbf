import type { Matrix } from '../../register/matrix/matrix.ts';
import type { MatrixRow } from '../../register/matrix/matrix-rows.ts';
import { matrixRows } from '../../register/matrix/matrix-rows.ts';
import { matrixColumns } from '../../register/matrix/matrix-columns.ts';
import { list } from '../../english/list.ts';
import type { RasciCellView } from './matrix-cells.ts';
import { cellView } from './matrix-cells.ts';

/** A matrix the way round that its document shows it. */
export interface MatrixGrid {
  readonly corner: 'Activity' | 'Party';
  readonly columns: readonly GridHead[];
  readonly rows: readonly (GridHead & { readonly cells: readonly GridCellView[] })[];
}

export interface GridHead {
  readonly label: string;
  /** The group that an activity stands in. */
  readonly group: string | undefined;
  readonly remarks: readonly string[];
}

/** Letters of a party, or the parties that stand under a role. */
export type GridCellView =
  | ({ readonly kind: 'letters' } & Omit<RasciCellView, 'party' | 'asWritten'>)
  | { readonly kind: 'names'; readonly names: readonly string[] };

/** Lays a matrix out as its document does. */
export function matrixGrid(rasci: Matrix): MatrixGrid {
  const rows = matrixRows(rasci);
  const parties = rasci.parties.map(({ label }) => headOf(label));
  switch (rasci.shape) {
    case 'parties-across':
      return {
        corner: 'Activity',
        columns: parties,
        rows: rows.map((row) => ({ ...activityHead(row), cells: lettersOf(row, rasci) })),
      };
    case 'parties-down':
      return {
        corner: 'Party',
        columns: rows.map(activityHead),
        rows: matrixColumns(rasci).map((column, index) => ({
          ...parties[index]!,
          cells: lettersOf(column, rasci),
        })),
      };
    case 'roles-across':
      return {
        corner: 'Activity',
        columns: rasci.roles.map(({ heading }) => headOf(heading)),
        rows: rows.map((row) => ({ ...activityHead(row), cells: namesOf(row) })),
      };
  }
}

function headOf(label: string): GridHead {
  return { label, group: undefined, remarks: [] };
}

function activityHead({ activity }: MatrixRow): GridHead {
  const { label, group, note, jointAccountability: joint } = activity;
  return {
    label,
    group,
    remarks: [
      ...(note === undefined ? [] : [note]),
      ...(joint === undefined ? [] : [`Accountable together: ${joint}`]),
    ],
  };
}

function lettersOf({ cells }: Pick<MatrixRow, 'cells'>, rasci: Matrix): GridCellView[] {
  return cells.map((cell) => {
    const { letters, words, remarks } = cellView(cell, rasci);
    return { kind: 'letters', letters, words, remarks };
  });
}

function namesOf({ activity }: MatrixRow): GridCellView[] {
  const named = activity.underRoles?.named ?? [];
  return named.map(({ parties, asides }) => ({
    kind: 'names',
    names: [
      ...parties.map(({ written, inBrackets, note }) => {
        const remarks = [
          ...(inBrackets ? ['in brackets in the document'] : []),
          ...(note === undefined ? [] : [note]),
        ];
        return remarks.length === 0 ? written : `${written} (${list(remarks)})`;
      }),
      ...asides,
    ],
  }));
}
