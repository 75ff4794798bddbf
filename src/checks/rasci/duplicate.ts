import type { RasciMatrix } from '../../model/rasci.ts';
import type { Remark } from '../check.ts';
import { foldedLabel } from '../../register/text/folded-label.ts';
import { matrixCheck } from '../reading/matrix/matrix-check.ts';
import { onMatrix } from '../reading/matrix/on-matrix.ts';

/** Each activity and each party stands in the table once. */
export const duplicate = matrixCheck('duplicate', 'warning', (rasci) => [
  ...repeats(rasci, 'parties'),
  ...repeats(rasci, 'activities'),
]);

function repeats(rasci: RasciMatrix, list: 'parties' | 'activities'): Remark[] {
  const lines = rasci[list].map((line, index) => ({
    line,
    spot: { path: [list, index, 'label'], message: line.label },
  }));
  // The same activity can stand under several headings.
  const groupOf = (line: object): string => ('group' in line ? String(line.group) : '');
  const same = Map.groupBy(
    lines,
    ({ line }) => `${foldedLabel(groupOf(line))}\n${foldedLabel(line.label)}`,
  );
  const what = list === 'parties' ? 'columns' : 'rows';
  return [...same.values()]
    .filter(({ length }) => length > 1)
    .flatMap(([first, ...others]) =>
      onMatrix(
        rasci,
        [...others, first!].map(({ spot }) => spot),
        {
          about: first!.line.id,
          message: `“${first!.line.label}” has ${others.length + 1} ${what}, so its letters may disagree. Make them one, or say how they differ.`,
        },
      ),
    );
}
