import type { RasciMatrix } from '../../model/rasci.ts';
import type { MatrixCell } from '../../register/matrix/matrix-rows.ts';
import { matrixRows } from '../../register/matrix/matrix-rows.ts';
import { readMatrix } from '../../register/matrix/read-matrix.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import { organisationLink } from '../body-link.ts';
import { lettersNote, letterWord, matrixStatusNames, schemeName } from '../phrases/rasci.ts';
import { count } from '../../english/count.ts';
import { list } from '../../english/list.ts';

export interface RasciCellView {
  readonly party: string;
  readonly asWritten: string;
  readonly letters: readonly string[];
  /** “Responsible and Accountable”, or “Not involved”. */
  readonly words: string;
  /** What stands in brackets in the cell. */
  readonly note: string | undefined;
}

export interface RasciView {
  readonly caption: string;
  readonly statusName: string;
  readonly statusNote: string | undefined;
  readonly isSettled: boolean;
  readonly scheme: string;
  readonly href: string;
  readonly legend: RasciMatrix['legend'];
  /** What the legend does not say of the letters, and whose words stand for it. */
  readonly lettersNote: string | undefined;
  readonly parties: readonly {
    readonly label: string;
    readonly organisations: readonly { name: string; href: string }[];
  }[];
  readonly rows: readonly {
    readonly label: string;
    readonly group: string | undefined;
    readonly cells: readonly RasciCellView[];
    readonly note: string | undefined;
    readonly joint: string | undefined;
  }[];
  /** The same by activity, for reading aloud: “Responsible: Place and providers”. */
  readonly byActivity: readonly {
    readonly label: string;
    readonly group: string | undefined;
    readonly roles: readonly RasciRole[];
  }[];
  /** The same by party: what each answers for, does and helps with. */
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

/** A RASCI matrix as a table and as a list. */
export function rasciView(constitution: Constitution, register: Register): RasciView | undefined {
  const { rasci, key } = constitution;
  if (rasci === undefined) return undefined;
  const rows = rowsOf(rasci);
  const used = rows.flatMap(({ cells }) => cells.flatMap(({ letters }) => letters));
  return {
    caption: rasci.caption,
    statusName: matrixStatusNames[rasci.status],
    statusNote: rasci.statusNote,
    isSettled: rasci.status === 'in-force',
    scheme: schemeName(rasci.scheme),
    href: addresses.clause(key, rasci.table),
    legend: rasci.legend,
    lettersNote: lettersNote(rasci, [...new Set(used)]),
    parties: rasci.parties.map(({ label, organisations }) => ({
      label,
      organisations: (organisations ?? []).map((id) => organisationLink(id, register)),
    })),
    rows,
    byActivity: rows.map(({ label, group, cells }) => ({
      label,
      group,
      roles: rolesOf(
        cells.map(({ party, letters }) => ({ item: party, letters })),
        rasci,
      ),
    })),
    byParty: rasci.parties.map((party, column) =>
      partyOf(party, { column, rows, rasci, register }),
    ),
  };
}

function rowsOf(rasci: RasciMatrix): RasciView['rows'] {
  return matrixRows(rasci).map(({ activity, cells }) => ({
    label: activity.label,
    group: activity.group,
    note: activity.note,
    joint: activity.jointAccountability,
    cells: cells.map((cell) => cellView(cell, rasci)),
  }));
}

/** A cell with its letters in words. */
export function cellView(
  { party, cell: { letters, asWritten, note } }: MatrixCell,
  rasci: RasciMatrix,
): RasciCellView {
  const readings = readMatrix(rasci);
  const named = letters.map((letter) => letterWord(letter, readings.get(letter)));
  return {
    party: party.label,
    asWritten,
    letters,
    words: named.length === 0 ? 'Not involved' : list(named),
    note,
  };
}

function partyOf(
  { label, organisations, note }: RasciMatrix['parties'][number],
  {
    column,
    rows,
    rasci,
    register,
  }: { column: number; rows: RasciView['rows']; rasci: RasciMatrix; register: Register },
): RasciView['byParty'][number] {
  const own = rows.map((row) => ({ item: row.label, letters: row.cells[column]!.letters }));
  const none = own.filter(({ letters }) => letters.length === 0).length;
  return {
    label,
    note,
    organisations: (organisations ?? []).map((id) => organisationLink(id, register)),
    roles: rolesOf(own, rasci),
    notInvolved:
      none === 0 ? undefined : `Not involved in ${count(none, 'activity', 'activities')}`,
  };
}

// Letters stand in the order of the legend; those that it leaves out come after it, and say so.
function rolesOf(
  lines: readonly { readonly item: string; readonly letters: readonly string[] }[],
  rasci: RasciMatrix,
): RasciRole[] {
  const readings = readMatrix(rasci);
  const used = new Set([...readings.keys(), ...lines.flatMap(({ letters }) => letters)]);
  return [...used].flatMap((letter) => {
    const items = lines.filter(({ letters }) => letters.includes(letter)).map(({ item }) => item);
    const reading = readings.get(letter);
    const word = reading === undefined ? 'No meaning given' : letterWord(letter, reading);
    return items.length === 0 ? [] : [{ letter, word, items, text: list(items) }];
  });
}
