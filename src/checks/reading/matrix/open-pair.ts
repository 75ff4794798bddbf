import type { RasciMeaning } from '../../../register/matrix/rasci-meanings.ts';
import type { MatrixCell } from '../../../register/matrix/matrix-rows.ts';

// One party may well do the work, answer for it and sign it off.
const goTogether: readonly RasciMeaning[] = ['accountable', 'responsible', 'signs-off'];

/** Whether a cell holds letters of which only one can be meant, such as S/C. */
export function isOpenPair({ meanings, unread }: MatrixCell): boolean {
  return (
    meanings.length > 1 &&
    unread.length === 0 &&
    !meanings.every((meaning) => goTogether.includes(meaning))
  );
}
