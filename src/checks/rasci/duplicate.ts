import type { Matrix, MatrixActivity } from '../../register/matrix/matrix.ts';
import type { Remark } from '../check.ts';
import { foldedLabel } from '../../register/text/folded-label.ts';
import { matrixCheck } from '../reading/matrix/matrix-check.ts';
import { matrixColumns } from '../../register/matrix/matrix-columns.ts';
import { matrixRows } from '../../register/matrix/matrix-rows.ts';
import { onMatrix } from '../reading/matrix/on-matrix.ts';

/** Each activity and each party stands in the table once. */
export const duplicate = matrixCheck('duplicate', 'warning', (rasci) => [
  ...repeats(rasci, 'parties'),
  ...repeats(rasci, 'activities'),
]);

function repeats(rasci: Matrix, list: 'parties' | 'activities'): Remark[] {
  const places =
    list === 'parties'
      ? matrixColumns(rasci).map(({ place }) => place)
      : matrixRows(rasci).map(({ place }) => place);
  const all: readonly Pick<MatrixActivity, 'id' | 'label' | 'group'>[] = rasci[list];
  const lines = all.map((line, index) => ({
    line,
    spot: { ...places[index]!, message: line.label },
  }));
  // The same activity can stand under several headings.
  const same = Map.groupBy(
    lines,
    ({ line }) => `${foldedLabel(line.group ?? '')}\n${foldedLabel(line.label)}`,
  );
  return [...same.values()]
    .filter(({ length }) => length > 1)
    .flatMap(([first, ...others]) =>
      onMatrix(
        rasci,
        [...others, first!].map(({ spot }) => spot),
        {
          about: first!.line.id,
          message: `“${first!.line.label}” is in the table ${others.length === 1 ? 'twice' : `${others.length + 1} times`}, so its letters may disagree. Make them one, or say how they differ.`,
        },
      ),
    );
}
