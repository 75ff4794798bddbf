import type { RasciMeaning } from '../../../model/matrix/legend-entry.ts';
import type { MatrixCell } from '../../../register/matrix/matrix-rows.ts';

// One party may well do the work, answer for it and sign it off.
const goTogether: readonly RasciMeaning[] = ['accountable', 'responsible', 'signs-off'];

/**
 * Whether a cell holds letters of which only one can be meant, such as S/C.
 *
 * A cell that says “S and C”, or in words when each holds, leaves nothing open.
 */
export function isOpenPair({ meanings, unread, cell: { join, note } }: MatrixCell): boolean {
  const isTold = join === 'and' || join === 'then' || note !== undefined;
  return (
    !isTold &&
    meanings.length > 1 &&
    unread.length === 0 &&
    // A part that the document has made for itself may well go with another.
    !meanings.includes('other') &&
    !meanings.every((meaning) => goTogether.includes(meaning))
  );
}
