import type { RasciMatrix } from '../../model/rasci.ts';
import { parseCell } from '../../register/matrix/parse-cell.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import { organisationLink } from '../body-link.ts';
import { matrixStatusNames, schemeName } from '../phrases/rasci.ts';
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
  const words = new Map(rasci.legend.map(({ letter, word }) => [letter, word]));
  const rows = rasci.activities.map(({ label, group, cells, note, jointAccountability }) => ({
    label,
    group,
    note,
    joint: jointAccountability,
    cells: rasci.parties.map(({ id, label: party }) => cellView(cells[id] ?? '', { party, words })),
  }));
  return {
    caption: rasci.caption,
    statusName: matrixStatusNames[rasci.status],
    statusNote: rasci.statusNote,
    isSettled: rasci.status === 'in-force',
    scheme: schemeName(rasci.scheme),
    href: addresses.clause(key, rasci.table),
    legend: rasci.legend,
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

/** A cell with its letters in words. */
export function cellView(
  asWritten: string,
  { party, words }: { party: string; words: ReadonlyMap<string, string> },
): RasciCellView {
  const { letters, asWritten: plain, note } = parseCell(asWritten);
  const named = letters.map((letter) => words.get(letter) ?? `${letter} (no meaning given)`);
  return {
    party,
    asWritten: plain,
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

// Letters stand in the order of the legend; those that it leaves out come last, and say so.
function rolesOf(
  lines: readonly { readonly item: string; readonly letters: readonly string[] }[],
  { legend }: RasciMatrix,
): RasciRole[] {
  const words = new Map(legend.map(({ letter, word }) => [letter, word]));
  const used = new Set([...words.keys(), ...lines.flatMap(({ letters }) => letters)]);
  return [...used].flatMap((letter) => {
    const items = lines.filter(({ letters }) => letters.includes(letter)).map(({ item }) => item);
    const word = words.get(letter) ?? 'No meaning given';
    return items.length === 0 ? [] : [{ letter, word, items, text: list(items) }];
  });
}
