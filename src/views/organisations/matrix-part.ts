import { matrixColumns } from '../../register/matrix/matrix-columns.ts';
import type { Register } from '../../register/register.ts';
import type { Roles } from '../../register/seats/roles.ts';
import { count } from '../../english/count.ts';
import { addresses } from '../addresses.ts';
import { bodyLink } from '../body-link.ts';
import { lettersNote, matrixStatusNames } from '../phrases/rasci.ts';
import { cellView } from '../responsibilities/matrix-cells.ts';

/** What one party does in one matrix, by the words for its letters. */
export interface MatrixPart {
  readonly body: string;
  readonly href: string;
  readonly party: string;
  readonly statusName: string;
  readonly isSettled: boolean;
  /** What the document’s legend does not say of these letters, and whose words stand for it. */
  readonly lettersNote: string | undefined;
  readonly groups: readonly MatrixGroup[];
  /** “Not involved in 2 activities”. */
  readonly notInvolved: string | undefined;
}

/** The activities in which a party has the same letters. */
export interface MatrixGroup {
  /** “Responsible and Accountable”. */
  readonly words: string;
  readonly letters: string;
  readonly activities: readonly {
    readonly name: string;
    /** What the document says beside the name of the party, where parties stand in the cells. */
    readonly note: string | undefined;
  }[];
}

/** Says what a party does in the matrix of a document. */
export function matrixPart(
  { constitution, party }: Roles['matrices'][number],
  register: Register,
): MatrixPart {
  const rasci = constitution.rasci!;
  const { cells } = matrixColumns(rasci).find((column) => column.party === party)!;
  const lines = rasci.activities.map(({ label, group }, row) => {
    const { asWritten, words } = cellView(cells[row]!, rasci);
    return {
      words,
      letters: asWritten === words ? '' : asWritten,
      name: group === undefined ? label : `${group}: ${label}`,
      note: rasci.shape === 'roles-across' ? cells[row]!.cell.note : undefined,
      isIdle: cells[row]!.cell.parts.length === 0 && cells[row]!.cell.note === undefined,
    };
  });
  const busy = Map.groupBy(
    lines.filter(({ isIdle }) => !isIdle),
    ({ words, letters }) => `${words}\n${letters}`,
  );
  const idle = lines.filter(({ isIdle }) => isIdle).length;
  return {
    body: bodyLink(constitution.key, register).name,
    href: addresses.clause(constitution.key, rasci.table),
    party: party.label,
    statusName: matrixStatusNames[rasci.status],
    isSettled: rasci.status === 'in-force',
    lettersNote: lettersNote(rasci, [...new Set(cells.flatMap(({ cell }) => cell.letters))]),
    groups: [...busy.values()].map((same) => ({
      words: same[0]!.words,
      letters: same[0]!.letters,
      activities: same.map(({ name, note }) => ({ name, note })),
    })),
    notInvolved:
      idle === 0 ? undefined : `Not involved in ${count(idle, 'activity', 'activities')}`,
  };
}
