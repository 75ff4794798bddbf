import type { Matrix } from '../../register/matrix/matrix.ts';
import type { MatrixRow } from '../../register/matrix/matrix-rows.ts';
import { canSay, cellsThat, matrixRows } from '../../register/matrix/matrix-rows.ts';

/** What stands at the edges of a matrix: who answers for each activity, and for how many each party answers. */
export interface MatrixMargins {
  readonly atRight: Margin;
  readonly atFoot: Margin;
}

export interface Margin {
  readonly heading: string;
  readonly cells: readonly MarginCell[];
}

export interface MarginCell {
  readonly words: string;
  /** Whether someone should look: nobody answers for it, or several do without a reason. */
  readonly isOdd: boolean;
}

/** Counts who is accountable; nothing where a matrix has no letter for that, or has a column for it already. */
export function matrixMargins(rasci: Matrix): MatrixMargins | undefined {
  if (rasci.shape === 'roles-across' || !canSay('accountable', rasci)) return undefined;
  const rows = matrixRows(rasci);
  const byActivity = { heading: 'Accountable', cells: rows.map(ofActivity) };
  const byParty = {
    heading: 'Answers for',
    cells: rasci.parties.map(({ id }) => ofParty(id, rows)),
  };
  return rasci.shape === 'parties-across'
    ? { atRight: byActivity, atFoot: byParty }
    : { atRight: byParty, atFoot: byActivity };
}

// As the check of one accountable party has it: a letter that could not be read may mean anything.
function ofActivity(row: MatrixRow): MarginCell {
  const accountable = cellsThat('accountable', row);
  const number = accountable.length;
  if (number === 1) return { words: '1', isOdd: false };
  if (number === 0) {
    const isOdd = !row.isBlank && row.isRead;
    return { words: isOdd || row.isBlank ? 'none' : 'not clear', isOdd };
  }
  if (row.activity.jointAccountability !== undefined)
    return { words: `${number} together`, isOdd: false };
  const unqualified = accountable.filter(({ cell }) => cell.note === undefined);
  return { words: String(number), isOdd: unqualified.length > 1 };
}

function ofParty(party: string, rows: readonly MatrixRow[]): MarginCell {
  const own = rows.flatMap(({ cells }) => cells.filter((cell) => cell.party.id === party));
  const number = cellsThat('accountable', { cells: own }).length;
  const isRead = own.every(({ unread }) => unread.length === 0);
  return { words: `${isRead ? '' : 'at least '}${number} of ${rows.length}`, isOdd: false };
}
