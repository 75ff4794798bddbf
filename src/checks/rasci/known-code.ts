import type { Matrix } from '../../register/matrix/matrix.ts';
import type { MatrixCell, MatrixRow } from '../../register/matrix/matrix-rows.ts';
import { matrixRows } from '../../register/matrix/matrix-rows.ts';
import { foldedSign } from '../../register/matrix/folded-sign.ts';
import { readMatrix } from '../../register/matrix/read-matrix.ts';
import type { Remark } from '../check.ts';
import { matrixCheck } from '../reading/matrix/matrix-check.ts';
import { onMatrix } from '../reading/matrix/on-matrix.ts';

/** Each cell holds letters that the legend or the scheme explains, and so are brackets and marks beside them. */
export const knownCode = matrixCheck('known-code', 'warning', (rasci) => {
  // Without a legend or a scheme there is nothing to know them by: the legend check says so.
  if (readMatrix(rasci).size === 0) return [];
  const cells = matrixRows(rasci).flatMap((row) =>
    row.cells.map((cell) => ({ cell, row, doubt: doubtOf(cell, rasci) })),
  );
  return [...Map.groupBy(cells, ({ cell }) => cell.cell.asWritten).values()].flatMap((same) => {
    const [{ doubt }] = same as [(typeof same)[number]];
    return doubt === undefined ? [] : unexplained(same, { doubt, rasci });
  });
});

type Doubt = 'letter' | 'mark' | 'brackets';

/** What of a cell nothing explains; the gravest only. */
function doubtOf({ cell: { parts } }: MatrixCell, rasci: Matrix): Doubt | undefined {
  const readings = readMatrix(rasci);
  if (parts.some(({ letter }) => !readings.has(letter))) return 'letter';
  if (parts.some(({ marks }) => marks.some((mark) => !readings.has(foldedSign(mark)))))
    return 'mark';
  return parts.some(({ inBrackets }) => inBrackets) ? 'brackets' : undefined;
}

const missing: Record<Doubt, { readonly says: string; readonly remedy: string }> = {
  letter: { says: 'what it means', remedy: 'Explain it in the legend, or write a letter' },
  mark: { says: 'what the mark means', remedy: 'Explain it in the legend' },
  brackets: {
    says: 'what the brackets mean',
    remedy: 'Explain them in the legend, or write the letter without them',
  },
};

function unexplained(
  same: readonly { readonly cell: MatrixCell; readonly row: MatrixRow }[],
  { doubt, rasci }: { readonly doubt: Doubt; readonly rasci: Matrix },
): Remark[] {
  const written = same[0]!.cell.cell.asWritten.replace(/\s+/g, ' ');
  const { says, remedy } = missing[doubt];
  return onMatrix(
    rasci,
    same.map(({ cell, row: { activity } }) => ({
      ...cell.place,
      message: `${cell.party.label}, “${activity.label}”: ${written}`,
    })),
    {
      about: written.toLowerCase(),
      message: `“${written}” ${same.length === 1 ? 'is in one cell' : `is in ${same.length} cells`}, and nothing says ${says}. ${remedy}.`,
      ...(doubt === 'letter' ? {} : { severity: 'info' as const }),
    },
  );
}
