import type { Matrix } from '../../register/matrix/matrix.ts';
import type { Remark } from '../check.ts';
import { list } from '../../english/list.ts';
import { spreadCheck } from '../reading/matrix/matrix-check.ts';
import type { MatrixRow } from '../../register/matrix/matrix-rows.ts';
import { cellsThat, matrixRows } from '../../register/matrix/matrix-rows.ts';
import { onMatrix } from '../reading/matrix/on-matrix.ts';
import { shortList } from '../reading/matrix/short-list.ts';

/** Few parties do the same work: three are worth a look, four or more a question. */
export const manyResponsible = spreadCheck('many-responsible', 'warning', (rasci) => {
  const counted = matrixRows(rasci).map((row) => ({
    row,
    count: cellsThat('responsible', row).length,
  }));
  const where = (fits: (count: number) => boolean): MatrixRow[] =>
    counted.filter(({ count }) => fits(count)).map(({ row }) => row);
  return [
    ...crowded(
      where((count) => count > 3),
      rasci,
      { about: 'four-or-more', many: '4 or more', severity: 'warning' },
    ),
    ...crowded(
      where((count) => count === 3),
      rasci,
      { about: 'three', many: '3', severity: 'info' },
    ),
  ];
});

function crowded(
  rows: readonly MatrixRow[],
  rasci: Matrix,
  { about, many, severity }: { about: string; many: string; severity: 'warning' | 'info' },
): Remark[] {
  const partiesOf = (row: MatrixRow): string[] =>
    cellsThat('responsible', row).map(({ party }) => party.label);
  const [first] = rows;
  const what =
    rows.length === 1
      ? `${shortList(partiesOf(first!))} are all responsible for “${first!.activity.label}”`
      : `${rows.length} activities have ${many} responsible parties each`;
  return onMatrix(
    rasci,
    rows.map((row) => ({
      ...row.place,
      message: `${row.activity.label}: ${list(partiesOf(row))}`,
    })),
    {
      about,
      severity,
      message: `${what}. Check that they do not do the same work, or say which one leads.`,
    },
  );
}
