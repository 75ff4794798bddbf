import type { RasciActivity, RasciMatrix } from '../../model/rasci.ts';
import type { RasciCell } from './parse-cell.ts';
import { parseCell } from './parse-cell.ts';
import { oncePer } from '../once-per.ts';
import type { RasciMeaning } from './rasci-meanings.ts';
import type { Path } from '../../files/content-file.ts';
import { readMatrix } from './read-matrix.ts';

/** One cell of a matrix, read as codes and their meanings. */
export interface MatrixCell {
  readonly party: RasciMatrix['parties'][number];
  readonly cell: RasciCell;
  /** As `readMatrix` has them: the same letter means different things in different schemes. */
  readonly meanings: readonly RasciMeaning[];
  /** Letters that neither the legend nor the scheme explains, or that the legend explains as two things. */
  readonly unread: readonly string[];
  /** Whether the party has no part: nothing is written, or a letter that says so. */
  readonly isBlank: boolean;
  readonly path: Path;
}

/** One activity with its cells, in the order of the parties. Empty cells are there too. */
export interface MatrixRow {
  readonly activity: RasciActivity;
  readonly path: Path;
  readonly cells: readonly MatrixCell[];
  /** Whether every letter could be read; only then is it certain that a meaning is missing. */
  readonly isRead: boolean;
  readonly isBlank: boolean;
}

/** The rows of a matrix. Read once, though every check of it asks. */
export const matrixRows: (rasci: RasciMatrix) => readonly MatrixRow[] = oncePer(rowsOf);

/** The cells of a row or column in which a letter means this. */
export function cellsThat(
  meaning: RasciMeaning,
  { cells }: { readonly cells: readonly MatrixCell[] },
): MatrixCell[] {
  return cells.filter(({ meanings }) => meanings.includes(meaning));
}

/** Whether the scheme has a letter of this meaning at all: not every scheme names who does the work. */
export function canSay(wanted: RasciMeaning, rasci: RasciMatrix): boolean {
  return [...readMatrix(rasci).values()].some(({ meaning }) => meaning === wanted);
}

function rowsOf(rasci: RasciMatrix): MatrixRow[] {
  return rasci.activities.map((activity, row) => {
    const path = ['activities', row];
    const cells = rasci.parties.map((party) => cellOf(party, { activity, path, rasci }));
    return {
      activity,
      path,
      cells,
      isRead: cells.every(({ unread }) => unread.length === 0),
      isBlank: cells.every(({ isBlank }) => isBlank),
    };
  });
}

function cellOf(
  party: RasciMatrix['parties'][number],
  { activity, path, rasci }: Pick<MatrixRow, 'activity' | 'path'> & { readonly rasci: RasciMatrix },
): MatrixCell {
  const readings = readMatrix(rasci);
  const cell = parseCell(activity.cells[party.id] ?? '');
  const involved = cell.letters.filter((letter) => readings.get(letter)?.isOut !== true);
  const meanings = involved.map((letter) => readings.get(letter)?.meaning);
  return {
    party,
    cell,
    meanings: meanings.filter((meaning) => meaning !== undefined),
    unread: involved.filter((_, index) => meanings[index] === undefined),
    isBlank: involved.length === 0,
    path: [...path, 'cells', party.id],
  };
}
