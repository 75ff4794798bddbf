import { list } from '../../english/list.ts';
import type { MatrixCell, MatrixRow } from '../../register/matrix/matrix-rows.ts';
import { matrixRows } from '../../register/matrix/matrix-rows.ts';
import { meaningCheck } from '../reading/matrix/matrix-check.ts';
import { onMatrix } from '../reading/matrix/on-matrix.ts';
import { isOpenPair } from '../reading/matrix/open-pair.ts';

/** Each cell gives a party one part in an activity; only doing and answering go together. */
export const unresolvedPair = meaningCheck('unresolved-pair', 'warning', (rasci) => {
  const found = matrixRows(rasci).flatMap((row) =>
    row.cells.filter(isOpenPair).map((cell) => ({ row, cell })),
  );
  const spots = found.map(({ row, cell }) => ({ ...cell.place, message: saidOf(cell, row) }));
  const pairs = Map.groupBy(found, ({ cell }) => cell.cell.letters.join('/'));
  const counts = [...pairs].map(([pair, cells]) => `${pair} in ${cells.length}`);
  const [first] = spots;
  return onMatrix(rasci, spots, {
    message:
      spots.length === 1
        ? `${first!.message}. The letters leave its part open: keep the one that is meant, or say when each holds.`
        : pairs.size === 1
          ? `${spots.length} cells hold ${[...pairs.keys()].join()}, which leaves the party’s part open. Keep the letter that is meant in each, or say when each holds.`
          : `${spots.length} cells hold letters that leave the party’s part open: ${list(counts)}. Keep the one that is meant in each, or say when each holds.`,
  });
});

function saidOf({ party, cell }: MatrixCell, { activity }: MatrixRow): string {
  return `${party.label} has ${cell.asWritten} for “${activity.label}”`;
}
