import type { RasciMatrix } from '../model/rasci.ts';
import { parseCell } from '../model/rasci.ts';
import type { Constitution, Register } from '../register/register.ts';
import { addresses } from './addresses.ts';
import { list } from './phrases/wording.ts';

export interface RasciCellView {
  readonly party: string;
  readonly asWritten: string;
  readonly letters: readonly string[];
  /** “Responsible and Accountable”, or “Not involved”. */
  readonly words: string;
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
  }[];
  /** The same by activity, for reading aloud: “Responsible: Place and providers”. */
  readonly byActivity: readonly {
    readonly label: string;
    readonly roles: readonly { readonly word: string; readonly parties: string }[];
  }[];
}

const statusNames = {
  'in-force': 'In force',
  draft: 'Draft',
  'for-discussion': 'For discussion only',
};

/** A RASCI matrix as a table and as a list. */
export function rasciView(constitution: Constitution, register: Register): RasciView | undefined {
  const { rasci, key } = constitution;
  if (rasci === undefined) return undefined;
  const words = new Map(rasci.legend.map(({ letter, word }) => [letter, word]));
  const rows = rasci.activities.map(({ label, group, cells, note }) => ({
    label,
    group,
    note,
    cells: rasci.parties.map(({ id, label: party }) => cellView(cells[id] ?? '', { party, words })),
  }));
  return {
    caption: rasci.caption,
    statusName: statusNames[rasci.status],
    statusNote: rasci.statusNote,
    isSettled: rasci.status === 'in-force',
    scheme: rasci.scheme.toUpperCase(),
    href: addresses.clause(key, rasci.table),
    legend: rasci.legend,
    parties: rasci.parties.map(({ label, organisations }) => ({
      label,
      organisations: (organisations ?? []).map((id) => ({
        name: register.organisations.get(id)!.name,
        href: addresses.organisation(id),
      })),
    })),
    rows,
    byActivity: rows.map(({ label, cells }) => ({ label, roles: rolesOf(cells, rasci) })),
  };
}

/** A cell with its letters in words. */
export function cellView(
  asWritten: string,
  { party, words }: { party: string; words: ReadonlyMap<string, string> },
): RasciCellView {
  const { letters, asWritten: plain } = parseCell(asWritten);
  const named = letters.map((letter) => words.get(letter) ?? letter);
  return {
    party,
    asWritten: plain,
    letters,
    words: named.length === 0 ? 'Not involved' : list(named),
  };
}

function rolesOf(
  cells: readonly RasciCellView[],
  { legend }: RasciMatrix,
): { word: string; parties: string }[] {
  return legend.flatMap(({ letter, word }) => {
    const parties = cells
      .filter(({ letters }) => letters.includes(letter))
      .map(({ party }) => party);
    return parties.length === 0 ? [] : [{ word, parties: list(parties) }];
  });
}
