import type { CellPart } from '../../register/matrix/rasci-cell.ts';
import { noteBeside } from '../../register/matrix/rasci-cell.ts';
import type { Matrix } from '../../register/matrix/matrix.ts';
import type { MatrixCell } from '../../register/matrix/matrix-rows.ts';
import { matrixRows } from '../../register/matrix/matrix-rows.ts';
import { matrixColumns } from '../../register/matrix/matrix-columns.ts';
import { readMatrix } from '../../register/matrix/read-matrix.ts';
import { count } from '../../english/count.ts';
import { list } from '../../english/list.ts';
import { letterWord, qualifiersOf } from '../phrases/rasci.ts';

type Party = Matrix['parties'][number];

/** A matrix as lists, for reading aloud. */
export interface MatrixLists {
  /** By activity: “Responsible: Place and providers”. */
  readonly byActivity: readonly {
    readonly label: string;
    readonly group: string | undefined;
    readonly roles: readonly RasciRole[];
    /** Words under a role that name no party: “Accountable: TBC”. */
    readonly asides: readonly string[];
  }[];
  /** By party: what each answers for, does and helps with. */
  readonly byParty: readonly {
    readonly label: string;
    readonly organisations: readonly { readonly name: string; readonly href: string }[];
    readonly note: string | undefined;
    readonly roles: readonly RasciRole[];
    readonly notInvolved: string | undefined;
  }[];
}

/** One letter with its word, and who has it, or for what. */
export interface RasciRole {
  readonly letter: string;
  readonly word: string;
  readonly items: readonly string[];
  /** The items joined. */
  readonly text: string;
}

/** Says a matrix by activity and by party. */
export function matrixLists(
  rasci: Matrix,
  say: {
    readonly organisationsOf: (party: Party) => readonly { name: string; href: string }[];
    readonly noteOf: (party: Party) => string | undefined;
  },
): MatrixLists {
  return {
    byActivity: matrixRows(rasci).map(({ activity, cells }) => ({
      label: activity.label,
      group: activity.group,
      roles: rolesOf(
        cells.map((cell) => ({ item: cell.party.label, cell })),
        rasci,
      ),
      asides: (activity.underRoles?.named ?? []).flatMap(({ asides }, role) =>
        asides.map((words) => `${rasci.roles[role]!.heading}: ${words}`),
      ),
    })),
    byParty: matrixColumns(rasci).map(({ party, cells }) => {
      const own = cells.map((cell, row) => ({ item: rasci.activities[row]!.label, cell }));
      const none = own.filter(
        ({ cell: { cell } }) => cell.parts.length === 0 && cell.note === undefined,
      ).length;
      return {
        label: party.label,
        note: say.noteOf(party),
        organisations: say.organisationsOf(party),
        roles: rolesOf(own, rasci),
        notInvolved:
          none === 0 ? undefined : `Not involved in ${count(none, 'activity', 'activities')}`,
      };
    }),
  };
}

interface ListLine {
  readonly item: string;
  readonly cell: MatrixCell;
}

// Letters stand in the order of the legend; those that it leaves out come after it, and say so.
function rolesOf(lines: readonly ListLine[], rasci: Matrix): RasciRole[] {
  const readings = readMatrix(rasci);
  const used = new Set([
    ...readings.keys(),
    ...lines.flatMap(({ cell: { cell } }) => cell.letters),
  ]);
  const roles = [...used].flatMap((letter) => {
    const items = lines.flatMap(({ item, cell: { cell } }) => {
      const part = cell.parts.find((each) => each.letter === letter);
      return part === undefined
        ? []
        : [withRemarks(item, { part, note: noteBeside(part, cell), rasci })];
    });
    const reading = readings.get(letter);
    const word = reading === undefined ? 'No meaning given' : letterWord(letter, reading);
    return items.length === 0 ? [] : [{ letter, word, items, text: list(items) }];
  });
  // A cell can hold words and no letter: they are said too.
  const noted = lines.flatMap(({ item, cell: { cell } }) =>
    cell.parts.length === 0 && cell.note !== undefined ? [`${item} (${cell.note})`] : [],
  );
  return noted.length === 0
    ? roles
    : [...roles, { letter: '', word: 'No letter', items: noted, text: list(noted) }];
}

function withRemarks(
  item: string,
  { part, note, rasci }: { part: CellPart; note: string | undefined; rasci: Matrix },
): string {
  const remarks = [...qualifiersOf(part, rasci), ...(note === undefined ? [] : [note])];
  return remarks.length === 0 ? item : `${item} (${remarks.join('; ')})`;
}
